# limits: memory=8MB
# ends: trap memory
import asyncio


async def main():
    queue = asyncio.Queue()
    while True:
        await queue.put([])


asyncio.run(main())

# limits: memory=8MB
# ends: trap memory
import asyncio


async def waits():
    await asyncio.sleep(3600)


async def main():
    while True:
        asyncio.create_task(waits())


asyncio.run(main())

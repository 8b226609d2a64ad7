# limits: fuel=2000000
# ends: trap fuel
# Time is virtual: sleeping for ever costs fuel.
import asyncio


async def main():
    while True:
        await asyncio.sleep(1e6)


asyncio.run(main())

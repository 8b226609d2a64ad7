# limits: output=10000
# ends: trap output
# What the event loop reports counts as output.
import asyncio


async def bad():
    raise ValueError("x" * 100)


async def main():
    for _ in range(1000):
        asyncio.create_task(bad())
    await asyncio.sleep(0)


asyncio.run(main())

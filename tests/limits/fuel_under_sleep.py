# limits: fuel=2000000
# ends: completed
import asyncio


async def main():
    for _ in range(1000):
        await asyncio.sleep(1e6)
    print(asyncio.get_running_loop().time())


asyncio.run(main())

# limits: memory=8MB
# ends: completed
# Tasks that are done are kept by nobody.
import asyncio


async def done():
    await asyncio.sleep(1)


async def main():
    for _ in range(60):
        await asyncio.gather(*(done() for _ in range(100)))
    print(asyncio.get_running_loop().time())


asyncio.run(main())

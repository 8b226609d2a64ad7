import asyncio


async def main():
    loop = asyncio.get_running_loop()
    print(await asyncio.sleep(0), await asyncio.sleep(0, "r"), await asyncio.sleep(1.5, 3), await asyncio.sleep(-1, "neg"))
    print(loop.time())
    for wrong in (float("nan"), "x", None):
        try:
            await asyncio.sleep(wrong)
        except (ValueError, TypeError) as error:
            print(type(error).__name__, error)
    await asyncio.sleep(0.1)
    await asyncio.sleep(0.2)
    print(round(loop.time(), 6))


asyncio.run(main())

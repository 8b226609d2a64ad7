import asyncio


async def main():
    loop = asyncio.get_running_loop()
    for inner_delay, outer_delay in ((1, 2), (2, 1), (1, 1)):
        start = loop.time()
        try:
            async with asyncio.timeout(outer_delay) as outer:
                try:
                    async with asyncio.timeout(inner_delay) as inner:
                        await asyncio.sleep(10)
                except TimeoutError:
                    print("inner", inner.expired(), outer.expired())
                    await asyncio.sleep(10)
        except TimeoutError:
            print("outer", inner.expired(), outer.expired(), loop.time() - start)
    print(asyncio.current_task().cancelling())


asyncio.run(main())

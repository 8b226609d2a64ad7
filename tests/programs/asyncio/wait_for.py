import asyncio


async def child(n):
    try:
        await asyncio.sleep(n)
        return n
    except asyncio.CancelledError:
        print("child cancelled", n)
        raise


async def main():
    loop = asyncio.get_running_loop()
    print(await asyncio.wait_for(child(1), 2))
    print(await asyncio.wait_for(child(1), None))
    for timeout in (1, 0.5, 0, -1):
        try:
            await asyncio.wait_for(child(5), timeout)
        except TimeoutError as error:
            print("timeout", repr(error), repr(error.__cause__), loop.time())
    task = asyncio.create_task(child(0))
    await task
    print(await asyncio.wait_for(task, 0))
    future = loop.create_future()
    try:
        await asyncio.wait_for(future, 1)
    except TimeoutError:
        print(future)
    try:
        await asyncio.wait_for(3, 1)
    except TypeError as error:
        print(error)

    async def fails():
        raise KeyError("k")

    try:
        await asyncio.wait_for(fails(), 1)
    except KeyError as error:
        print(repr(error))
    print(asyncio.current_task().cancelling())


asyncio.run(main())

import asyncio


async def attempt(awaitable):
    try:
        print(await awaitable)
    except Exception as error:
        print(type(error).__name__, error)


async def nothing():
    pass


async def main():
    future = asyncio.get_running_loop().create_future()
    coroutine = nothing()
    await attempt(asyncio.wait([]))
    await attempt(asyncio.wait(future))
    await attempt(asyncio.wait(coroutine))
    await attempt(asyncio.wait([coroutine]))
    await attempt(asyncio.wait([future], return_when="never"))
    await attempt(asyncio.wait(5))
    coroutine.close()
    task = asyncio.create_task(asyncio.wait([future]))
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled", future)


asyncio.run(main())

import asyncio


class Awaitable:
    def __await__(self):
        yield from asyncio.sleep(1).__await__()
        return "awaited"


async def coroutine():
    return "coroutine"


async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.ensure_future(coroutine())
    print(isinstance(task, asyncio.Task), asyncio.ensure_future(task) is task, await task)
    print(await asyncio.ensure_future(Awaitable()))
    future = loop.create_future()
    print(asyncio.ensure_future(future) is future, asyncio.ensure_future(future, loop=loop) is future)
    try:
        asyncio.ensure_future(future, loop=asyncio.new_event_loop())
    except ValueError as error:
        print(error)
    for wrong in (5, coroutine, [1]):
        try:
            asyncio.ensure_future(wrong)
        except TypeError as error:
            print(error)


asyncio.run(main())

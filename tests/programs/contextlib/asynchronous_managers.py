# asynccontextmanager(), aclosing(), AsyncExitStack, nullcontext() and AsyncContextDecorator.
import asyncio
from contextlib import AsyncContextDecorator, AsyncExitStack, aclosing, asynccontextmanager, contextmanager, nullcontext


@asynccontextmanager
async def connection(name):
    print("open", name)
    await asyncio.sleep(0)
    try:
        yield name
    except ValueError as error:
        print("handled", error)
    finally:
        print("close", name)


@contextmanager
def plain(name):
    print("enter", name)
    yield name
    print("leave", name)


async def numbers():
    try:
        for number in range(10):
            yield number
    finally:
        print("generator closed")


class Timer(AsyncContextDecorator):
    async def __aenter__(self):
        print("timer on")
        return self

    async def __aexit__(self, *details):
        print("timer off", details[0])


@Timer()
async def timed(number):
    return number * 2


@connection("decorator")
async def decorated():
    return "result"


async def callback(*args):
    print("callback", args)


async def main():
    async with connection("a") as name:
        print(name)
        raise ValueError("inside")
    async with aclosing(numbers()) as stream:
        async for number in stream:
            if number == 2:
                break
    async with AsyncExitStack() as stack:
        print(await stack.enter_async_context(connection("b")), stack.enter_context(plain("c")))
        stack.push_async_callback(callback, 1, 2)
        stack.callback(print, "plain callback")
        stack.push_async_exit(Timer())
    async with nullcontext("nothing") as value:
        print(value)
    print(await timed(4), await decorated(), await decorated())
    try:
        async with connection("e"):
            raise KeyError("passes")
    except KeyError as error:
        print(repr(error))
    stack = AsyncExitStack()
    await stack.enter_async_context(connection("f"))
    moved = stack.pop_all()
    await stack.aclose()
    await moved.aclose()
    try:
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(plain("g"))
    except TypeError as error:
        print(error)


asyncio.run(main())

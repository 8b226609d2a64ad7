import asyncio


class Own(Exception):
    pass


async def fail(error):
    await asyncio.sleep(1)
    raise error


for error in (ValueError("a"), Own("b"), KeyError(1), SystemExit(3), KeyboardInterrupt("c"), asyncio.CancelledError("d")):
    try:
        asyncio.run(fail(error))
    except BaseException as caught:
        print(type(caught).__name__, caught.args, caught is error)

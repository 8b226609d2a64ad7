import asyncio


def attempt(function):
    try:
        print(repr(function()))
    except BaseException as error:
        print(type(error).__name__, error, repr(error.__cause__))


async def main():
    make = asyncio.get_running_loop().create_future
    future = make()
    attempt(future.result)
    attempt(future.exception)
    attempt(lambda: future.set_exception(1))
    attempt(lambda: future.set_exception("x"))
    future.set_exception(KeyError)
    attempt(future.exception)
    attempt(lambda: future.set_result(1))
    attempt(lambda: future.set_exception(ValueError))
    attempt(future.cancel)
    stopped = make()
    stopped.set_exception(StopIteration(3))
    attempt(stopped.result)
    cancelled = make()
    cancelled.cancel("c")
    attempt(cancelled.result)
    attempt(cancelled.exception)
    attempt(lambda: cancelled.set_result(1))


asyncio.run(main())

import asyncio


async def fail(n):
    await asyncio.sleep(n)
    raise ValueError(n)


async def main():
    # What a task raises knows nothing of what is handled elsewhere.
    try:
        raise KeyError("handled")
    except KeyError:
        task = asyncio.create_task(fail(1))
        try:
            await task
        except ValueError as error:
            print(repr(error), repr(error.__context__), repr(error.__cause__))

    async def inner():
        try:
            await fail(1)
        except ValueError:
            raise TypeError("second")

    try:
        await asyncio.create_task(inner())
    except TypeError as error:
        print(repr(error), repr(error.__context__))

    async def after_cancel():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            pass
        raise LookupError("free")

    task = asyncio.create_task(after_cancel())
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except LookupError as error:
        print(repr(error), repr(error.__context__))
    import sys

    async def looks():
        return sys.exception()

    try:
        raise KeyError("handled")
    except KeyError:
        print(repr(await looks()), await asyncio.create_task(looks()))


asyncio.run(main())

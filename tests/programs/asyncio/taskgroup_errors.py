import asyncio


async def fail(n, error):
    await asyncio.sleep(n)
    raise error


async def sleeper():
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError as error:
        print("sleeper cancelled", error.args)
        raise


async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(1, ValueError("one")))
            group.create_task(fail(5, ValueError("late")))
            task = group.create_task(sleeper())
            await asyncio.sleep(50)
            print("not reached")
    except* ValueError as errors:
        print(repr(errors), loop.time())
    print(task.cancelled(), asyncio.current_task().cancelling())
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(1, ValueError("one")))
            group.create_task(fail(1, TypeError("two")))
            group.create_task(fail(1, KeyError("three")))
    except ExceptionGroup as errors:
        print(errors, errors.exceptions)
        print(errors.__cause__, errors.__context__, errors.__suppress_context__)


asyncio.run(main())

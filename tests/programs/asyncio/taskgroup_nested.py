import asyncio


async def fail(n):
    await asyncio.sleep(n)
    raise ValueError(n)


async def sleeper(name):
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def main():
    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(sleeper("outer child"))
            async with asyncio.TaskGroup() as inner:
                inner.create_task(sleeper("inner child"))
                inner.create_task(fail(1))
    except ExceptionGroup as errors:
        print(repr(errors))
    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(fail(1))
            try:
                async with asyncio.TaskGroup() as inner:
                    inner.create_task(sleeper("inner child"))
            finally:
                print("inner left")
    except ExceptionGroup as errors:
        print(repr(errors))
    print(asyncio.current_task().cancelling())


asyncio.run(main())

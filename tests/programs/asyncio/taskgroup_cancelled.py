import asyncio


async def sleeper(n):
    try:
        await asyncio.sleep(n)
    except asyncio.CancelledError as error:
        print("child cancelled", n, error.args)
        raise


async def holds(in_body):
    async with asyncio.TaskGroup() as group:
        group.create_task(sleeper(10))
        group.create_task(sleeper(20))
        if in_body:
            await asyncio.sleep(100)


async def main():
    for in_body in (True, False):
        task = asyncio.create_task(holds(in_body))
        await asyncio.sleep(1)
        task.cancel("outside")
        try:
            await task
        except asyncio.CancelledError as error:
            print("group cancelled", error.args, task.cancelling())

    # One child cancelled: that is no error.
    async with asyncio.TaskGroup() as group:
        child = group.create_task(sleeper(10))
        await asyncio.sleep(0)
        child.cancel("child only")
    print("group ended", child.cancelled())


asyncio.run(main())

import asyncio


async def child(n):
    try:
        await asyncio.sleep(n)
        return n
    except asyncio.CancelledError:
        print("cancelled", n)
        raise


async def main():
    try:
        async with asyncio.timeout(2):
            async with asyncio.TaskGroup() as group:
                tasks = [group.create_task(child(n)) for n in (1, 3, 5)]
    except TimeoutError:
        print("timeout", [task.cancelled() for task in tasks])
    async with asyncio.TaskGroup() as group:
        try:
            async with asyncio.timeout(1):
                await asyncio.sleep(5)
        except TimeoutError:
            group.create_task(child(1))
            print("went on")
    print(asyncio.get_running_loop().time(), asyncio.current_task().cancelling())


asyncio.run(main())

import asyncio


async def stubborn():
    count = 0
    while count < 3:
        try:
            await asyncio.sleep(10)
            print("slept")
        except asyncio.CancelledError:
            count += 1
            print("cancelled", count, asyncio.current_task().cancelling())
    return count


async def main():
    task = asyncio.create_task(stubborn())
    for _ in range(3):
        await asyncio.sleep(1)
        task.cancel()
    print(await task, task.cancelled(), task.cancelling())


asyncio.run(main())

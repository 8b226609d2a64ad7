import asyncio


async def body():
    try:
        async with asyncio.timeout(2) as limit:
            await asyncio.sleep(10)
    except TimeoutError:
        print("timeout")
    except asyncio.CancelledError as error:
        print("cancelled", error.args, limit.expired(), asyncio.current_task().cancelling())
        raise


async def main():
    for delay in (1, 2):
        task = asyncio.create_task(body())
        await asyncio.sleep(delay)
        task.cancel("c")
        try:
            await task
        except asyncio.CancelledError:
            print("outside")
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(body())
    await asyncio.sleep(0)
    # Timeout and cancellation in one turn: both are counted, and the cancellation wins.
    loop.call_later(2, task.cancel, "both")
    try:
        await task
        print("no error")
    except asyncio.CancelledError:
        print("outside")


asyncio.run(main())

import asyncio


async def slow():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        await asyncio.sleep(3)
        print("slow clean-up done")
        raise


async def main():
    loop = asyncio.get_running_loop()
    try:
        await asyncio.wait_for(slow(), 1)
    except TimeoutError:
        print("timeout at", loop.time())
    task = asyncio.create_task(asyncio.wait_for(slow(), 100))
    await asyncio.sleep(1)
    task.cancel("from outside")
    try:
        await task
    except asyncio.CancelledError as error:
        print(error.args, loop.time())


asyncio.run(main())

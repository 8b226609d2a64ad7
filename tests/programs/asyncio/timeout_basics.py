import asyncio


async def main():
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(5) as limit:
        print(limit, limit.when(), limit.expired())
        await asyncio.sleep(1)
    print(limit, limit.expired())
    try:
        async with asyncio.timeout(2) as limit:
            await asyncio.sleep(10)
    except TimeoutError as error:
        print(repr(error), repr(error.__cause__), limit, limit.expired(), loop.time())
    async with asyncio.timeout(None) as limit:
        print(limit, limit.when())
        await asyncio.sleep(1)
        limit.reschedule(loop.time() + 1)
        print(limit)
        await asyncio.sleep(0.5)
    try:
        async with asyncio.timeout_at(loop.time() + 1):
            await asyncio.sleep(3)
    except TimeoutError:
        print("at", loop.time())
    try:
        async with asyncio.timeout(0):
            await asyncio.sleep(1)
    except TimeoutError:
        print("at once", loop.time())
    async with asyncio.timeout(-1):
        print("no await, no timeout")
    print(asyncio.current_task().cancelling())


asyncio.run(main())

import asyncio


async def spread(group, n, log):
    await asyncio.sleep(1)
    log.append(n)
    if n < 8:
        group.create_task(spread(group, 2 * n, log))
        group.create_task(spread(group, 2 * n + 1, log))


async def main():
    log = []
    async with asyncio.TaskGroup() as group:
        group.create_task(spread(group, 1, log))
    print(log, asyncio.get_running_loop().time())


asyncio.run(main())

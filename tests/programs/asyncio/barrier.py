import asyncio


async def main():
    barrier = asyncio.Barrier(3)
    log = []

    async def worker(n):
        await asyncio.sleep(n)
        position = await barrier.wait()
        log.append((n, position, asyncio.get_running_loop().time()))

    print(barrier.parties, barrier.n_waiting, barrier.broken, repr(barrier)[-23:])
    tasks = [asyncio.create_task(worker(n)) for n in range(6)]
    await asyncio.sleep(1.5)
    print(barrier.n_waiting)
    await asyncio.gather(*tasks)
    print(log)
    async with asyncio.TaskGroup() as group:

        async def uses():
            async with barrier as position:
                log.append(position)

        log.clear()
        for _ in range(3):
            group.create_task(uses())
    print(sorted(log))
    try:
        asyncio.Barrier(0)
    except ValueError as error:
        print(error)


asyncio.run(main())

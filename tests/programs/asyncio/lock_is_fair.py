import asyncio


async def main():
    lock = asyncio.Lock()
    log = []

    async def take(name):
        async with lock:
            log.append(name)

    await lock.acquire()
    tasks = [asyncio.create_task(take(n)) for n in range(4)]
    await asyncio.sleep(0)
    tasks[1].cancel()
    lock.release()
    late = asyncio.create_task(take("late"))
    await asyncio.gather(*tasks, late, return_exceptions=True)
    print(log, tasks[1].cancelled())
    # Woken and cancelled in one turn: the next one gets it.
    await lock.acquire()
    log.clear()
    first, second = asyncio.create_task(take("first")), asyncio.create_task(take("second"))
    await asyncio.sleep(0)
    lock.release()
    first.cancel()
    await asyncio.gather(first, second, return_exceptions=True)
    print(log, lock.locked())


asyncio.run(main())

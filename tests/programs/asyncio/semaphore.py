import asyncio


async def main():
    semaphore = asyncio.Semaphore(2)
    running = most = 0
    order = []

    async def worker(n):
        nonlocal running, most
        async with semaphore:
            running += 1
            most = max(most, running)
            order.append(n)
            await asyncio.sleep(1)
            running -= 1

    await asyncio.gather(*map(worker, range(7)))
    print(most, order, asyncio.get_running_loop().time(), semaphore.locked())
    print(repr(semaphore)[-21:])
    await semaphore.acquire()
    await semaphore.acquire()
    print(semaphore.locked(), repr(semaphore)[-8:])
    semaphore.release()
    semaphore.release()
    semaphore.release()
    print(repr(semaphore)[-21:])
    bounded = asyncio.BoundedSemaphore(1)
    async with bounded:
        pass
    for attempt in (bounded.release, lambda: asyncio.Semaphore(-1)):
        try:
            attempt()
        except ValueError as error:
            print(error)


asyncio.run(main())

import asyncio


async def main():
    semaphore = asyncio.Semaphore(1)
    log = []

    async def take(name):
        async with semaphore:
            log.append(name)
            await asyncio.sleep(0)

    await semaphore.acquire()
    tasks = [asyncio.create_task(take(n)) for n in range(3)]
    await asyncio.sleep(0)
    semaphore.release()
    # It is promised to the first in line.
    late = asyncio.create_task(take("late"))
    print(semaphore.locked())
    tasks[0].cancel()
    await asyncio.gather(*tasks, late, return_exceptions=True)
    print(log, semaphore.locked())


asyncio.run(main())

import asyncio


async def main():
    barrier = asyncio.Barrier(3)

    async def worker(name):
        try:
            print(name, "passed", await barrier.wait())
        except asyncio.BrokenBarrierError as error:
            print(name, error)

    tasks = [asyncio.create_task(worker(n)) for n in "ab"]
    await asyncio.sleep(0)
    await barrier.reset()
    await asyncio.gather(*tasks)
    print(barrier.broken, barrier.n_waiting)
    tasks = [asyncio.create_task(worker(n)) for n in "cd"]
    await asyncio.sleep(0)
    await barrier.abort()
    await asyncio.gather(*tasks)
    print(barrier.broken, repr(barrier)[-8:])
    await worker("late")
    await barrier.reset()
    await asyncio.gather(*map(worker, "x"), *map(worker, "y"), *map(worker, "z"))


asyncio.run(main())

import asyncio


async def worker(n, total):
    for _ in range(3):
        await asyncio.sleep(n % 7)
        total[n % 7] += 1


async def main():
    total = [0] * 7
    async with asyncio.TaskGroup() as group:
        for n in range(60):
            group.create_task(worker(n, total))
    print(total, asyncio.get_running_loop().time())
    queue = asyncio.Queue(10)

    async def produce():
        for n in range(50):
            await queue.put(n)
        queue.shutdown()

    async def consume():
        count = 0
        try:
            while True:
                count += await queue.get()
        except asyncio.QueueShutDown:
            return count

    print(sum((await asyncio.gather(produce(), *(consume() for _ in range(4))))[1:]))


asyncio.run(main())

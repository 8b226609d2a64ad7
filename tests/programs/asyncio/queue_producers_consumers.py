import asyncio


async def main():
    queue = asyncio.Queue(2)
    log = []

    async def producer(name):
        for n in range(4):
            await queue.put(f"{name}{n}")
            log.append(f"put {name}{n}")

    async def consumer(name):
        while True:
            item = await queue.get()
            log.append(f"{name} got {item}")
            await asyncio.sleep(1)
            queue.task_done()

    consumers = [asyncio.create_task(consumer(name)) for name in ("x", "y")]
    await asyncio.gather(producer("a"), producer("b"))
    await queue.join()
    for task in consumers:
        task.cancel()
    print(*log, sep="\n")
    print(await asyncio.gather(*consumers, return_exceptions=True))
    try:
        queue.task_done()
    except ValueError as error:
        print(error)


asyncio.run(main())

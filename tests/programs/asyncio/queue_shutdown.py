import asyncio


async def main():
    queue = asyncio.Queue()

    async def getter(name):
        try:
            while True:
                print(name, await queue.get())
                queue.task_done()
        except asyncio.QueueShutDown as error:
            print(name, repr(error))

    tasks = [asyncio.create_task(getter(n)) for n in "ab"]
    for n in range(3):
        queue.put_nowait(n)
    await asyncio.sleep(0)
    queue.shutdown()
    await asyncio.gather(*tasks)
    try:
        queue.put_nowait(1)
    except asyncio.QueueShutDown as error:
        print(repr(error), queue)
    queue = asyncio.Queue(1)
    queue.put_nowait("left")
    putter = asyncio.create_task(queue.put("late"))
    await asyncio.sleep(0)
    queue.shutdown(immediate=True)
    print(await asyncio.gather(putter, queue.get(), return_exceptions=True))
    await queue.join()
    print(queue.qsize())


asyncio.run(main())

import asyncio


async def main():
    loop = asyncio.get_running_loop()
    log = []
    future = loop.create_future()

    async def waits(name):
        await future
        log.append(name)
        await asyncio.sleep(0)
        log.append(name.upper())

    tasks = [asyncio.create_task(waits(name)) for name in "abc"]
    await asyncio.sleep(0)
    loop.call_soon(log.append, 1)
    future.set_result(None)
    loop.call_soon(log.append, 2)
    created = asyncio.create_task(waits("d"))
    loop.call_soon(log.append, 3)
    await asyncio.gather(*tasks, created)
    print(*log)
    # A task that awaits a task: one turn later.
    log.clear()

    async def child():
        log.append("child")

    async def parent(name):
        await asyncio.create_task(child())
        log.append(name)

    first = asyncio.create_task(parent("p"))
    for n in range(5):
        log.append(n)
        await asyncio.sleep(0)
    print(*log, first.done())


asyncio.run(main())

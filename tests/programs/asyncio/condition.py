import asyncio


async def main():
    condition = asyncio.Condition()
    log = []

    async def consumer(name):
        async with condition:
            log.append(f"{name} waits")
            await condition.wait()
            log.append(f"{name} woken")

    tasks = [asyncio.create_task(consumer(n)) for n in range(4)]
    await asyncio.sleep(1)
    async with condition:
        condition.notify()
        condition.notify(1)
        log.append("notified two")
    await asyncio.sleep(1)
    async with condition:
        condition.notify_all()
    await asyncio.gather(*tasks)
    print(*log, sep="; ")
    for call in (condition.notify, condition.notify_all):
        try:
            call()
        except RuntimeError as error:
            print(error)
    try:
        await condition.wait()
    except RuntimeError as error:
        print(error)
    lock = asyncio.Lock()
    other = asyncio.Condition(lock)
    async with other:
        print(lock.locked(), other.locked())


asyncio.run(main())

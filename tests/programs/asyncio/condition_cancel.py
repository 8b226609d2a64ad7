import asyncio


async def main():
    condition = asyncio.Condition()
    log = []

    async def waiter(name):
        async with condition:
            try:
                await condition.wait()
                log.append(name)
            except asyncio.CancelledError:
                log.append(f"{name} cancelled, locked {condition.locked()}")
                raise

    first, second = asyncio.create_task(waiter("first")), asyncio.create_task(waiter("second"))
    await asyncio.sleep(0)
    # Notified and cancelled: the notification goes to the next one.
    async with condition:
        condition.notify()
        first.cancel()
    await asyncio.sleep(1)
    print(log, second.done())
    third = asyncio.create_task(waiter("third"))
    await asyncio.sleep(0)
    await condition.acquire()
    third.cancel()
    await asyncio.sleep(1)
    print(third.done())
    condition.release()
    await asyncio.wait([third])
    print(log, third.cancelled(), condition.locked())


asyncio.run(main())

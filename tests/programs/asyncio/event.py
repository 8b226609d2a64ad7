import asyncio


async def waiter(event, name, log):
    log.append((name, await event.wait()))


async def main():
    event = asyncio.Event()
    log = []
    print(event.is_set(), repr(event)[-8:])
    tasks = [asyncio.create_task(waiter(event, name, log)) for name in "abc"]
    await asyncio.sleep(1)
    print(log, repr(event)[-20:])
    tasks[1].cancel()
    event.set()
    event.set()
    await asyncio.wait(tasks)
    print(log, event.is_set(), await event.wait())
    event.clear()
    print(event.is_set())
    task = asyncio.create_task(waiter(event, "d", log))
    await asyncio.sleep(0)
    event.set()
    event.clear()
    await task
    print(log)


asyncio.run(main())

import asyncio


async def main():
    queue = asyncio.Queue()
    first, second = asyncio.create_task(queue.get()), asyncio.create_task(queue.get())
    await asyncio.sleep(0)
    print(queue)
    queue.put_nowait("item")
    # Woken and cancelled in one turn: the item is for the next one.
    first.cancel()
    print(await asyncio.gather(first, second, return_exceptions=True))
    full = asyncio.Queue(1)
    full.put_nowait(1)
    tasks = [asyncio.create_task(full.put(n)) for n in (2, 3)]
    await asyncio.sleep(0)
    print(full)
    tasks[0].cancel()
    print(full.get_nowait())
    print(await asyncio.gather(*tasks, return_exceptions=True), full.get_nowait())
    try:
        await asyncio.wait_for(queue.get(), 1)
    except TimeoutError:
        print("timeout", queue)


asyncio.run(main())

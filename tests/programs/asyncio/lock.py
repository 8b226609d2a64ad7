import asyncio


async def worker(lock, name, log):
    async with lock:
        log.append(f"+{name}")
        await asyncio.sleep(1)
        log.append(f"-{name}")


async def main():
    lock = asyncio.Lock()
    log = []
    print(lock.locked())
    await asyncio.gather(*(worker(lock, name, log) for name in "abcd"))
    print(*log)
    print(await lock.acquire(), lock.locked(), repr(lock)[-9:])
    waiting = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    print(repr(lock)[-20:])
    lock.release()
    print(lock.locked(), await waiting, lock.locked())
    lock.release()
    try:
        lock.release()
    except RuntimeError as error:
        print(error)


asyncio.run(main())

import asyncio


async def main():
    loop = asyncio.get_running_loop()
    log = []
    for delay in (3, 1, 2, 1, 3, 2, 0, -1, 1.5, 1):
        loop.call_later(delay, lambda d=delay, n=len(log): log.append(d))
    for name in "pqrstuvw":
        loop.call_later(5, log.append, name)
    await asyncio.sleep(6)
    print(*log)
    print(loop.time())


asyncio.run(main())

import asyncio


async def worker(name, log):
    for n in range(3):
        log.append(f"{name}{n}")
        await asyncio.sleep(0)


async def main():
    log = []
    await asyncio.gather(worker("a", log), worker("b", log), worker("c", log))
    print(*log)


asyncio.run(main())

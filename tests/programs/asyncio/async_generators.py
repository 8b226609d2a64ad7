import asyncio


async def ticks(n, delay):
    for k in range(n):
        await asyncio.sleep(delay)
        yield k


async def collect(name, source, log):
    async for item in source:
        log.append(f"{name}{item}")


async def main():
    log = []
    await asyncio.gather(collect("a", ticks(3, 2), log), collect("b", ticks(4, 1.5), log))
    print(*log)
    print([n async for n in ticks(3, 1)], asyncio.get_running_loop().time())
    print(await anext(ticks(1, 1)), await anext(ticks(0, 1), "default"))

    async def numbers():
        try:
            yield 1
            await asyncio.sleep(10)
            yield 2
        except asyncio.CancelledError:
            print("generator cancelled")
            raise
        finally:
            print("generator left")

    async def consumer():
        async for n in numbers():
            print(n)

    task = asyncio.create_task(consumer())
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.wait([task])


asyncio.run(main())

import asyncio


async def main():
    loop = asyncio.get_running_loop()
    log = []

    def note(name, *more):
        log.append(name)
        for item in more:
            loop.call_soon(note, item)

    loop.call_soon(note, "a", "a1", "a2")
    loop.call_soon(note, "b", "b1")
    loop.call_soon(note, "c")
    for _ in range(4):
        await asyncio.sleep(0)
        log.append("|")
    print(*log)


asyncio.run(main())

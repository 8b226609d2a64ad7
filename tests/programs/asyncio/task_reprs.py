import asyncio


async def child(n):
    await asyncio.sleep(n)
    return "result"


async def main():
    task = asyncio.create_task(child(1), name="t")
    print(task)
    await asyncio.sleep(0)
    task.add_done_callback(print)
    print(task)
    await asyncio.sleep(2)
    print(task)
    task = asyncio.create_task(child(1), name="u")
    await asyncio.sleep(0)
    task.cancel()
    print(task)
    await asyncio.wait([task])
    print(task)
    print(asyncio.current_task())

    async def bad():
        1 / 0

    task = asyncio.create_task(bad(), name="v")
    await asyncio.wait([task])
    print(task)


async def outer():
    await asyncio.create_task(main())


asyncio.run(outer())

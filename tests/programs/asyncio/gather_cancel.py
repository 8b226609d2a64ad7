import asyncio


async def child(n):
    try:
        await asyncio.sleep(n)
        return n
    except asyncio.CancelledError as error:
        print("child", n, error.args)
        raise


async def main():
    group = asyncio.gather(child(5), child(6), child(1))
    await asyncio.sleep(2)
    print(group.cancel("all"), group.done())
    try:
        await group
    except asyncio.CancelledError as error:
        print("gather", error.args, group.cancelled(), group)

    task = asyncio.create_task(child(5))
    group = asyncio.gather(task, child(1), return_exceptions=True)
    await asyncio.sleep(0)
    task.cancel("one")
    print(await group)

    task = asyncio.create_task(child(5))
    group = asyncio.gather(task, child(1))
    await asyncio.sleep(0)
    task.cancel("one")
    try:
        await group
    except asyncio.CancelledError as error:
        print("gather", error.args)
    await asyncio.sleep(2)

    async def outer():
        await asyncio.gather(child(7), child(8))

    waits = asyncio.create_task(outer())
    await asyncio.sleep(1)
    waits.cancel("outer")
    try:
        await waits
    except asyncio.CancelledError as error:
        print("outer", error.args)


asyncio.run(main())

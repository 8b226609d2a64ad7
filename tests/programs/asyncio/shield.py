import asyncio


async def child(n):
    try:
        await asyncio.sleep(n)
        print("child done", n)
        return n
    except asyncio.CancelledError:
        print("child cancelled", n)
        raise


async def main():
    print(await asyncio.shield(child(1)))
    task = asyncio.create_task(child(5))
    outer = asyncio.shield(task)
    await asyncio.sleep(1)
    outer.cancel("outer")
    try:
        await outer
    except asyncio.CancelledError as error:
        print("outer cancelled", error.args, task.done())
    print(await task)
    print(await asyncio.shield(task), asyncio.shield(task) is task)
    task = asyncio.create_task(child(5))
    outer = asyncio.shield(task)
    await asyncio.sleep(1)
    task.cancel("inner")
    try:
        await outer
    except asyncio.CancelledError as error:
        print(error.args, outer.cancelled())
    try:
        await asyncio.wait_for(asyncio.shield(child(3)), 1)
    except TimeoutError:
        print("timeout, but:")
    await asyncio.sleep(5)

    async def fails():
        raise ValueError("inner")

    try:
        await asyncio.shield(fails())
    except ValueError as error:
        print(error)


asyncio.run(main())

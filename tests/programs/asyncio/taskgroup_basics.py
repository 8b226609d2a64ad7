import asyncio


async def child(n):
    await asyncio.sleep(n)
    print("done", n)
    return n


async def main():
    async with asyncio.TaskGroup() as group:
        print(group)
        tasks = [group.create_task(child(n), name=f"c{n}") for n in (3, 1, 2)]
        print(group, [task.get_name() for task in tasks])
        await asyncio.sleep(1.5)
        print("body ends", group)
    print([task.result() for task in tasks], group, asyncio.get_running_loop().time())
    async with asyncio.TaskGroup():
        pass
    print(asyncio.TaskGroup())


asyncio.run(main())

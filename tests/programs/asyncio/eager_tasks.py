import asyncio


async def child(name, waits):
    print(name, "begins", asyncio.current_task().get_name())
    if waits:
        await asyncio.sleep(1)
        print(name, "goes on")
    return name


async def main():
    me = asyncio.current_task()
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    first = asyncio.create_task(child("a", False), name="A")
    print("created", first.done(), asyncio.current_task() is me)
    second = asyncio.create_task(child("b", True), name="B")
    print("created", second.done())
    print(await asyncio.gather(first, second))
    lazy = asyncio.create_task(child("c", False), name="C", eager_start=False)
    print("created", lazy.done())
    print(await lazy)
    async with asyncio.TaskGroup() as group:
        task = group.create_task(child("d", False))
        print(task.done())
    loop.set_task_factory(None)
    print(loop.get_task_factory())
    task = asyncio.Task(child("e", False), loop=loop, eager_start=True, name="E")
    print(task.done(), await task)


asyncio.run(main())

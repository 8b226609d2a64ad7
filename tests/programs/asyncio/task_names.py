import asyncio


async def nothing():
    pass


async def main():
    print(asyncio.current_task().get_name())
    first = asyncio.create_task(nothing())
    second = asyncio.create_task(nothing(), name="named")
    third = asyncio.create_task(nothing(), name=5)
    fourth = asyncio.create_task(nothing())
    print([task.get_name() for task in (first, second, third, fourth)])
    first.set_name(("t", 1))
    print(first.get_name())
    await asyncio.wait([first, second, third, fourth])


asyncio.run(main())

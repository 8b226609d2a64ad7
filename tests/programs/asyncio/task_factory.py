import asyncio


class MyTask(asyncio.Task):
    def cancel(self, msg=None):
        print("cancel called")
        return super().cancel(msg)


def factory(loop, coro, **options):
    print("made", sorted(options))
    return MyTask(coro, loop=loop, **options)


async def child():
    await asyncio.sleep(1)


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(factory)
    print(loop.get_task_factory() is factory)
    task = asyncio.create_task(child(), name="n")
    print(type(task).__name__)
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled())
    try:
        loop.set_task_factory(5)
    except TypeError as error:
        print(error)


asyncio.run(main())

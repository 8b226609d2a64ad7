import asyncio


async def child(n):
    await asyncio.sleep(n)
    return n


async def main():
    task = asyncio.create_task(child(1))
    print(task.done(), task.cancelled(), task.get_name(), task.get_coro().__name__)
    print(asyncio.isfuture(task), asyncio.iscoroutine(task), isinstance(task, asyncio.Future))
    try:
        task.result()
    except asyncio.InvalidStateError as error:
        print(error)
    try:
        task.exception()
    except asyncio.InvalidStateError as error:
        print(error)
    print(await task, task.done(), task.result(), task.exception())
    print(await task)
    for method in (task.set_result, task.set_exception):
        try:
            method(1)
        except RuntimeError as error:
            print(error)
    for wrong in (1, child, None):
        try:
            asyncio.create_task(wrong)
        except TypeError as error:
            print(str(error)[:40])


asyncio.run(main())

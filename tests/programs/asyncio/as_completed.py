import asyncio


async def child(n):
    await asyncio.sleep(n)
    if n == 4:
        raise ValueError(n)
    return n


async def main():
    loop = asyncio.get_running_loop()
    for coroutine in asyncio.as_completed([child(3), child(1), child(2)]):
        print(await coroutine, loop.time())
    tasks = {asyncio.create_task(child(n)): n for n in (3, 1, 2)}
    async for task in asyncio.as_completed(tasks):
        print(tasks[task], task.result(), task in tasks)
    for coroutine in asyncio.as_completed([child(4), child(1)]):
        try:
            print(await coroutine)
        except ValueError as error:
            print("error", error)
    iterator = asyncio.as_completed([child(3), child(1)], timeout=2)
    for coroutine in iterator:
        try:
            print(await coroutine)
        except TimeoutError:
            print("timeout")
    print(list(asyncio.as_completed([])))
    async for task in asyncio.as_completed([]):
        print("none")
    for wrong in (loop.create_future(), 5):
        try:
            asyncio.as_completed(wrong)
        except TypeError as error:
            print(error)


asyncio.run(main())

import asyncio


async def child(n):
    await asyncio.sleep(10 - n)
    return n


async def main():
    loop = asyncio.get_running_loop()
    print(await asyncio.gather(*(child(n) for n in range(6))), loop.time())
    print(await asyncio.gather())
    future = loop.create_future()
    future.set_result("f")
    task = asyncio.create_task(child(9))
    print(await asyncio.gather(future, task, child(8), future, task))
    coroutine = child(9)
    print(await asyncio.gather(coroutine, coroutine))
    done = asyncio.gather(future)
    print(done.done(), done)


asyncio.run(main())

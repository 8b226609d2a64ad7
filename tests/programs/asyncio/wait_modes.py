import asyncio


async def child(n):
    await asyncio.sleep(n)
    if n == 2:
        raise ValueError(n)
    return n


def names(tasks):
    return sorted(task.get_name() for task in tasks)


async def main():
    loop = asyncio.get_running_loop()
    for mode in (asyncio.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION, asyncio.ALL_COMPLETED):
        start = loop.time()
        tasks = [asyncio.create_task(child(n), name=f"t{n}") for n in (3, 1, 2)]
        done, pending = await asyncio.wait(tasks, return_when=mode)
        print(mode, names(done), names(pending), loop.time() - start)
        if pending:
            await asyncio.wait(pending)
    start = loop.time()
    tasks = [asyncio.create_task(child(n), name=f"t{n}") for n in (5, 1)]
    done, pending = await asyncio.wait(tasks, timeout=2)
    print(names(done), names(pending), loop.time() - start)
    done, pending = await asyncio.wait(pending, timeout=0)
    print(names(done), names(pending))
    done, pending = await asyncio.wait(tasks)
    print(names(done), names(pending))
    print(type(done).__name__)


asyncio.run(main())

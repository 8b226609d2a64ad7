import asyncio


async def background(log):
    for n in range(5):
        log.append(n)
        await asyncio.sleep(1)


async def start(log):
    return asyncio.create_task(background(log))


log = []
with asyncio.Runner() as runner:
    task = runner.run(start(log))
    print(log, task.done())
    runner.run(asyncio.sleep(2.5))
    print(log, task.done())
print(log, task.cancelled())

import asyncio


async def child(log):
    log.append(asyncio.current_task().get_name())
    await asyncio.sleep(0)
    log.append(asyncio.current_task().get_name())


async def main():
    me = asyncio.current_task()
    log = []
    tasks = [asyncio.create_task(child(log), name=f"c{n}") for n in range(3)]
    print(len(asyncio.all_tasks()), me in asyncio.all_tasks(), asyncio.all_tasks() == {me, *tasks})
    await asyncio.gather(*tasks)
    print(*log)
    print(asyncio.all_tasks() == {me}, asyncio.current_task() is me)
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: print("in a callback:", asyncio.current_task()))
    await asyncio.sleep(0)
    print(asyncio.current_task(loop) is me)


asyncio.run(main())

import asyncio


async def waiter(future, n, log):
    log.append((n, await future))


async def main():
    future = asyncio.get_running_loop().create_future()
    log = []
    tasks = [asyncio.create_task(waiter(future, n, log)) for n in range(5)]
    await asyncio.sleep(1)
    future.set_result("go")
    print(log)
    await asyncio.gather(*tasks)
    print(log)


asyncio.run(main())

import asyncio


async def step(n):
    await asyncio.sleep(n)
    return asyncio.get_running_loop().time()


with asyncio.Runner() as runner:
    print(runner.run(step(1)))
    print(runner.run(step(2)))
    loop = runner.get_loop()
    print(loop.is_running(), loop.is_closed())
print(loop.is_closed())
try:
    runner.run(None)
except RuntimeError as error:
    print(error)
try:
    loop.run_until_complete(step(1))
except RuntimeError as error:
    print(error)

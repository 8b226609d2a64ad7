import asyncio


async def numbers(name):
    try:
        for n in range(10):
            yield n
    finally:
        await asyncio.sleep(0)
        print("closed", name)


kept = []


async def main():
    generator = numbers("kept")
    kept.append(generator)
    async for n in generator:
        print(n)
        if n == 2:
            break
    unused = numbers("never begun")
    kept.append(unused)
    finished = numbers("finished")
    async for n in finished:
        pass
    print("main ends")


asyncio.run(main())
print("after")


async def again():
    try:
        print(await anext(kept[0]))
    except StopAsyncIteration:
        print("ended")


asyncio.run(again())

import asyncio


async def ok(n):
    await asyncio.sleep(n)
    print("ok", n)
    return n


async def fail(n):
    await asyncio.sleep(n)
    raise ValueError(n)


async def main():
    try:
        await asyncio.gather(ok(1), fail(2), ok(3), fail(4))
    except ValueError as error:
        print("first error", error)
    await asyncio.sleep(5)
    results = await asyncio.gather(ok(1), fail(2), ok(3), return_exceptions=True)
    print(results)


asyncio.run(main())

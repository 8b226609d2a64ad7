import asyncio


async def inner(n):
    await asyncio.sleep(1)
    return 1 / n


async def middle(n):
    return await inner(n)


async def main():
    task = asyncio.create_task(middle(0))
    try:
        await task
    except ZeroDivisionError:
        pass
    await task


asyncio.run(main())

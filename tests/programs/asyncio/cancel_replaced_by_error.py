import asyncio


async def body():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        raise ValueError("instead")


async def returns():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        return "value instead"


async def main():
    task = asyncio.create_task(body())
    other = asyncio.create_task(returns())
    await asyncio.sleep(0)
    task.cancel()
    other.cancel()
    try:
        await task
    except ValueError as error:
        print(error, type(error.__context__).__name__, task.cancelled())
    print(await other, other.cancelled())


asyncio.run(main())

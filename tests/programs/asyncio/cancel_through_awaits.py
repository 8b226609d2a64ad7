import asyncio


async def level(n):
    try:
        if n:
            await level(n - 1)
        else:
            await asyncio.sleep(10)
    finally:
        print("leaves", n)


async def waits_for(task):
    try:
        await task
    except asyncio.CancelledError:
        print("waiter cancelled")
        raise


async def main():
    inner = asyncio.create_task(level(3))
    outer = asyncio.create_task(waits_for(inner))
    await asyncio.sleep(1)
    outer.cancel("deep")
    try:
        await outer
    except asyncio.CancelledError as error:
        print(error.args, inner.cancelled(), outer.cancelled())


asyncio.run(main())

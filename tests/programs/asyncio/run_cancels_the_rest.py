import asyncio


async def worker():
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        print("cancelled at", asyncio.get_running_loop().time())
        await asyncio.sleep(1)
        print("cleaned up at", asyncio.get_running_loop().time())
        raise
    finally:
        print("finally")


async def main():
    asyncio.create_task(worker())
    await asyncio.sleep(2)
    return "result"


print(asyncio.run(main()))

import asyncio

lock = asyncio.Lock()


async def contend():
    async def take():
        async with lock:
            await asyncio.sleep(0)

    await asyncio.gather(take(), take())
    print("fine")


asyncio.run(contend())
try:
    asyncio.run(contend())
except RuntimeError as error:
    print(str(error)[-33:])

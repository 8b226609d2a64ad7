import asyncio


async def body():
    asyncio.current_task().cancel("mine")
    print("still runs")
    await asyncio.sleep(0)
    print("not printed")


async def ends():
    asyncio.current_task().cancel("too late?")
    return 5


async def main():
    for function in (body, ends):
        task = asyncio.create_task(function())
        try:
            print(await task)
        except asyncio.CancelledError as error:
            print("cancelled", error.args)


asyncio.run(main())

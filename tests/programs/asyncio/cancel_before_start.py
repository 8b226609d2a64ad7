import asyncio


async def never():
    print("not printed")


async def main():
    task = asyncio.create_task(never())
    print(task.cancel("early"))
    try:
        await task
    except asyncio.CancelledError as error:
        print(error.args, task.cancelled())


asyncio.run(main())

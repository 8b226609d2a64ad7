import asyncio


async def leave(error):
    await asyncio.sleep(1)
    raise error


async def main(error):
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(leave(error))
            await asyncio.sleep(100)
    finally:
        print("main leaves")


for error in (SystemExit(4), KeyboardInterrupt("k"), GeneratorExit("g")):
    try:
        asyncio.run(main(error))
    except BaseException as caught:
        print(repr(caught))

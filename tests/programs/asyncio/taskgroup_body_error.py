import asyncio


async def sleeper(name):
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def fails_in_cleanup():
    try:
        await asyncio.sleep(100)
    finally:
        raise KeyError("clean-up")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(sleeper("a"))
            await asyncio.sleep(1)
            raise ValueError("body")
    except ExceptionGroup as errors:
        print(errors.exceptions)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails_in_cleanup())
            await asyncio.sleep(1)
            raise ValueError("body")
    except ExceptionGroup as errors:
        print(errors.exceptions)


asyncio.run(main())

import asyncio


async def nothing():
    pass


async def fail():
    raise ValueError("f")


def attempt(group):
    coroutine = nothing()
    try:
        group.create_task(coroutine)
        print("created")
    except RuntimeError as error:
        print(error)


async def main():
    group = asyncio.TaskGroup()
    attempt(group)
    async with group:
        pass
    attempt(group)
    try:
        async with group:
            pass
    except RuntimeError as error:
        print(error)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail())
            try:
                await asyncio.sleep(1)
            except asyncio.CancelledError:
                attempt(group)
                raise
    except* ValueError as errors:
        print(errors.exceptions)


asyncio.run(main())

import asyncio


async def main():
    limit = asyncio.timeout(1)
    print(limit)
    try:
        limit.reschedule(3)
    except RuntimeError as error:
        print(error)
    async with limit:
        pass
    try:
        limit.reschedule(3)
    except RuntimeError as error:
        print(error)
    try:
        async with limit:
            pass
    except RuntimeError as error:
        print(error)
    # What the block raises goes first.
    try:
        async with asyncio.timeout(1):
            raise ValueError("own")
    except ValueError as error:
        print(error, repr(error.__context__))
    try:
        async with asyncio.timeout(1):
            try:
                await asyncio.sleep(2)
            except asyncio.CancelledError:
                raise ValueError("instead")
    except ValueError as error:
        print(error, repr(error.__context__), repr(error.__context__.__cause__))
    try:
        async with asyncio.timeout(1) as limit:
            try:
                await asyncio.sleep(2)
            except asyncio.CancelledError:
                pass
        print("swallowed", limit.expired(), asyncio.current_task().cancelling())
    except TimeoutError:
        print("not reached")


asyncio.run(main())

import asyncio


async def fail(n):
    await asyncio.sleep(n)
    raise ValueError(n)


async def main():
    task = asyncio.create_task(fail(1))
    try:
        await task
    except ValueError as error:
        print("caught", error, error is task.exception())
    try:
        await task
    except ValueError as error:
        print("again", error)
    try:
        task.result()
    except ValueError as error:
        print("result", error)
    print(task)

    async def catches():
        try:
            await fail(2)
        except ValueError as error:
            return f"own try: {error}"
        finally:
            print("own finally")

    print(await asyncio.create_task(catches()))

    async def stops():
        raise StopIteration(4)

    try:
        await asyncio.create_task(stops())
    except RuntimeError as error:
        print(error, repr(error.__cause__))


asyncio.run(main())

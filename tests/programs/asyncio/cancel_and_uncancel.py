import asyncio


async def body():
    me = asyncio.current_task()
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("requests", me.cancelling())
        print(me.uncancel(), me.uncancel(), me.uncancel())
    await asyncio.sleep(1)
    me.cancel()
    me.uncancel()
    await asyncio.sleep(1)
    print("went on")
    me.cancel()
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("at the next await")
    return me.cancelling()


async def main():
    task = asyncio.create_task(body())
    await asyncio.sleep(0)
    task.cancel()
    task.cancel()
    print(await task)


asyncio.run(main())

import asyncio


async def sleeper():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as error:
        print("inside", error.args)
        raise
    finally:
        print("finally")


async def main():
    for arguments in ((), ("message",), (5,)):
        task = asyncio.create_task(sleeper())
        await asyncio.sleep(0)
        print(task.cancel(*arguments), task.cancelled(), task.done(), task.cancelling())
        try:
            await task
        except asyncio.CancelledError as error:
            print("outside", error.args, task.cancelled(), task.cancel())
        for method in (task.result, task.exception):
            try:
                method()
            except asyncio.CancelledError as error:
                print(method.__name__, error.args)
    print(asyncio.get_running_loop().time())


asyncio.run(main())

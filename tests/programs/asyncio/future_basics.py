import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    print(future, future.done(), future.cancelled(), future.get_loop() is loop)
    loop.call_later(1, future.set_result, "value")
    print(await future, future.result(), future.exception())
    failed = asyncio.Future()
    failed.set_exception(ValueError("wrong"))
    try:
        await failed
    except ValueError as error:
        print(error)
    print(failed)
    cancelled = asyncio.Future()
    print(cancelled.cancel("why"), cancelled.cancel(), cancelled.cancelled(), cancelled)
    try:
        await cancelled
    except asyncio.CancelledError as error:
        print(error.args)
    print(asyncio.isfuture(future), asyncio.isfuture(3), asyncio.Future[int])


asyncio.run(main())

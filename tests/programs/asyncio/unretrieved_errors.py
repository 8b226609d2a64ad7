# What the loop reports of exceptions that nobody asked for.
import asyncio
import sys

sys.stderr = sys.stdout


class Odd(Exception):
    pass


async def bad(text):
    await asyncio.sleep(0)
    raise Odd(text)


async def one_task():
    asyncio.create_task(bad("nobody asks"), name="lost")
    await asyncio.sleep(0.01)


async def retrieved():
    kept = asyncio.create_task(bad("asked"), name="kept")
    await asyncio.wait([kept])
    print("retrieved", repr(kept.exception()))
    try:
        await bad("awaited")
    except Odd as error:
        print("caught", error)
    print(await asyncio.gather(bad("gathered"), return_exceptions=True))


async def a_future():
    future = asyncio.get_running_loop().create_future()
    future.set_exception(KeyError("key"))


async def with_cause():
    async def inner():
        try:
            1 / 0
        except ZeroDivisionError as error:
            raise Odd("outer") from error

    asyncio.create_task(inner(), name="chained")
    await asyncio.sleep(0)
    await asyncio.sleep(0)


async def handler_set():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print("handler:", sorted(context), context["message"]))
    asyncio.create_task(bad("to the handler"), name="handled")
    await asyncio.sleep(0.01)


async def reported_by_hand():
    loop = asyncio.get_running_loop()
    loop.call_exception_handler({"message": "by hand", "zebra": 1, "answer": [42]})
    loop.call_exception_handler({"exception": None})
    loop.default_exception_handler({"message": "with an error", "exception": ValueError("v")})


for main in (one_task, retrieved, a_future, with_cause, handler_set, reported_by_hand):
    print("---", main.__name__)
    asyncio.run(main())
print("end")

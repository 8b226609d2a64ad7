import asyncio


def bad(n):
    raise ValueError(n)


def handler(loop, context):
    print(sorted(context), context["message"][:30], repr(context["exception"]))


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_exception_handler())
    loop.set_exception_handler(handler)
    print(loop.get_exception_handler() is handler)
    loop.call_soon(bad, 1)
    loop.call_soon(print, "after")
    loop.call_later(1, bad, 2)
    await asyncio.sleep(2)
    loop.set_exception_handler(None)
    loop.call_exception_handler({"message": "goes to the log"})
    for wrong in (3, "x"):
        try:
            loop.set_exception_handler(wrong)
        except TypeError as error:
            print(error)


asyncio.run(main())

import asyncio


def attempt(function):
    try:
        print(function())
    except BaseException as error:
        print(type(error).__name__, error)


async def nothing():
    pass


attempt(lambda: asyncio.run(1))
attempt(lambda: asyncio.run(None))
attempt(lambda: asyncio.run(nothing))
attempt(lambda: asyncio.get_running_loop())
attempt(lambda: asyncio.get_event_loop())
attempt(lambda: asyncio.Future())
attempt(lambda: asyncio.current_task())
attempt(lambda: asyncio.all_tasks())
attempt(lambda: asyncio.ensure_future(1))
attempt(lambda: asyncio.gather(3))


async def main():
    loop = asyncio.get_running_loop()
    inner = nothing()
    attempt(lambda: asyncio.run(inner))
    attempt(lambda: asyncio.Runner().run(inner))
    attempt(lambda: loop.run_until_complete(inner))
    attempt(lambda: loop.run_forever())
    attempt(lambda: loop.close())
    attempt(lambda: asyncio.new_event_loop().run_forever())
    inner.close()
    return "done"


print(asyncio.run(main()))

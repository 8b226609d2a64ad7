import asyncio


class Yields:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        return (yield self.value)


async def attempt(value):
    async def body():
        await Yields(value)

    try:
        await asyncio.create_task(body(), name="t")
    except RuntimeError as error:
        print(str(error)[:60])


async def main():
    await attempt(5)
    await attempt("x")
    await attempt(asyncio.get_running_loop().create_future())
    await attempt(n for n in ())

    async def on_itself():
        await asyncio.current_task()

    try:
        await asyncio.create_task(on_itself())
    except RuntimeError as error:
        print(str(error)[:30])

    async def other_loop():
        await asyncio.new_event_loop().create_future()

    try:
        await asyncio.create_task(other_loop())
    except RuntimeError as error:
        print(str(error)[:4], str(error)[-29:])


asyncio.run(main())

import asyncio


class Countdown:
    def __init__(self, n):
        self.n = n

    def __await__(self):
        while self.n:
            self.n -= 1
            yield
        return "lift-off"


class Delegates:
    def __await__(self):
        return asyncio.sleep(1, "slept").__await__()


async def main():
    print(await Countdown(3))
    print(await Delegates())
    print(await asyncio.gather(Countdown(1), Delegates()))
    print(await asyncio.wait_for(Delegates(), 2))

    class Context:
        async def __aenter__(self):
            await asyncio.sleep(1)
            return "entered"

        async def __aexit__(self, *exc):
            await asyncio.sleep(1)
            print("left", exc[0])
            return True

    async with Context() as value:
        print(value)
        raise ValueError
    print(asyncio.get_running_loop().time())


asyncio.run(main())

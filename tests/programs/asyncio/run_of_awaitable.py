import asyncio


class Later:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        yield from asyncio.sleep(0.5).__await__()
        return self.value


print(asyncio.run(Later(7)))
with asyncio.Runner() as runner:
    print(runner.run(Later("x")))
    print(runner.get_loop().time())

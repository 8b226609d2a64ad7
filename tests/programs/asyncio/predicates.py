import asyncio


async def coroutine():
    pass


async def async_generator():
    yield


def generator():
    yield


class Method:
    async def method(self):
        pass


class Like:
    def send(self, value): ...
    def throw(self, *args): ...
    def close(self): ...
    def __await__(self): ...


c = coroutine()
print(asyncio.iscoroutine(c), asyncio.iscoroutine(coroutine), asyncio.iscoroutine(generator()), asyncio.iscoroutine(Like()))
print(asyncio.iscoroutine(async_generator()), asyncio.iscoroutine(5), asyncio.iscoroutine(Like))
c.close()
for function in (coroutine, async_generator, generator, Method.method, Method().method, Method, print, len, 5):
    print(asyncio.iscoroutinefunction(function), end=" ")
print()

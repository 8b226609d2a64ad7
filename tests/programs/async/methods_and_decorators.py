# async def as methods, class and static methods, properties, decorated, closures, defaults, and super().
log = []


class Pause:
    def __await__(self):
        yield


def logged(function):
    async def wrapper(*args, **kwargs):
        log.append("before " + function.__name__)
        try:
            return await function(*args, **kwargs)
        finally:
            log.append("after " + function.__name__)
    return wrapper


class Service:
    async def fetch(self, key, default=log.append("default evaluated")):
        await Pause()
        return f"{type(self).__name__}:{key}:{default}"

    @classmethod
    async def create(cls):
        await Pause()
        return cls()

    @staticmethod
    @logged
    async def ping(n):
        return "pong" * n

    @property
    async def status(self):
        return "up"


class Cached(Service):
    def __init__(self):
        self.cache = {}

    async def fetch(self, key):
        if key not in self.cache:
            self.cache[key] = await super().fetch(key, default="cached")
        return self.cache[key]


async def main():
    service, cached = await Service.create(), await Cached.create()
    print(await service.fetch("a"), await cached.fetch("b"), await cached.fetch("b"), await Service.fetch(cached, "c", 1))
    print(await service.ping(2), await Service.ping(1), await service.status)
    count = 0

    async def bump(by=1):
        nonlocal count
        count += by
        return count
    return await bump(), await bump(10), await (lambda: bump(100))()


coroutine = main()
try:
    while True:
        coroutine.send(None)
except StopIteration as end:
    print(end.value)
print(*log, sep="\n")

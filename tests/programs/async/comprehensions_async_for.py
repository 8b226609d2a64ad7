# async for inside list, set, dict comprehensions: filters, nesting with plain for, unpacking, scopes, walrus, errors.
class Stream:
    def __init__(self, *items):
        self.items = iter(items)

    def __aiter__(self):
        return self

    async def __anext__(self):
        for item in self.items:
            await self
            if isinstance(item, Exception):
                raise item
            return item
        raise StopAsyncIteration

    def __await__(self):
        yield


async def generated(n):
    for i in range(n):
        yield i


def run(function):
    coroutine = function()
    try:
        while True:
            coroutine.send(None)
    except StopIteration as end:
        print(function.__name__, end.value)
    except Exception as error:
        print(function.__name__, repr(error))


async def simple():
    return [x async for x in Stream(1, 2)], {x async for x in Stream(7, 7)}, {x: x * x async for x in generated(3)}


async def filtered():
    return [x async for x in generated(10) if x % 2 if x > 3], [y async for y in Stream() if undefined]


async def nested():
    return ([(a, b) for a in "xy" async for b in generated(2)], [(a, b) async for a in generated(2) for b in "pq"],
            [[b async for b in generated(a)] async for a in generated(3)], [[b async for b in Stream(a)] for a in "mn"])


async def targets():
    box = {}
    return [(a, rest) async for a, *rest in Stream("abc", (1,))], [box["k"] async for box["k"] in generated(3)], box


async def scopes():
    x, last = "outer", None
    result = [(last := x) async for x in Stream("p", "q")]
    return result, x, last, [f() for f in [lambda: x async for x in generated(2)]], f"{max([x async for x in generated(4)])}"


async def failing():
    try:
        return [x async for x in Stream(1, KeyError("in stream"), 3)]
    except KeyError as error:
        print("caught", error)
    return {a async for a, b in Stream((1, 2), 3)}


for function in (simple, filtered, nested, targets, scopes, failing):
    run(function)

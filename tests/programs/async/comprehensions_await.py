# await in every part of a comprehension: element, key, value, condition, iterables, and the order of what is awaited.
log = []


class Step:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        log.append(self.value)
        yield
        return self.value


async def double(x):
    return 2 * await Step(x)


async def is_odd(x):
    await Step(f"odd{x}?")
    return x % 2 == 1


async def fail(x):
    await Step("failing")
    raise ValueError(x)


async def stream(*items):
    for item in items:
        yield await Step(item)


def run(function):
    coroutine = function()
    try:
        while True:
            coroutine.send(None)
    except StopIteration as end:
        print(function.__name__, end.value)
    except Exception as error:
        print(function.__name__, repr(error))
    print("   ", log)
    log.clear()


async def elements():
    return [await double(x) for x in (1, 2)], {await double(x) for x in (3,)}, {await Step("k"): await Step("v") for _ in "a"}


async def conditions():
    return [x for x in (1, 2, 3) if await is_odd(x)], [x for x in (1, 2) if await is_odd(x) and await Step(0)]


async def iterables():
    return [x + y for x in await Step("ab") for y in await Step("c")], [c async for c in stream(*await Step("de"))]


async def mixed():
    return [await double(x) async for x in stream(1, 2, 3) if await is_odd(x) for _ in await Step("!")]


async def nested():
    print([[await double(x + y) for x in (0, 1)] for y in (10, 20)])
    return [await fail(x) if x else x for x in (0, 1, 2)]


for function in (elements, conditions, iterables, mixed, nested):
    run(function)

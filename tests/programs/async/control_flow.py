# async for, async with and await together with return, break, continue, try, finally, loops and closures.
def run(coroutine):
    sent = []
    try:
        while True:
            sent.append(coroutine.send(None))
    except StopIteration as stop:
        return sent, stop.value


class Pause:
    def __init__(self, value=None):
        self.value = value

    def __await__(self):
        yield self.value
        return self.value


class Manager:
    def __init__(self, name, suppress=False):
        self.name = name
        self.suppress = suppress

    async def __aenter__(self):
        await Pause("enter " + self.name)
        return self.name

    async def __aexit__(self, kind, value, traceback):
        await Pause("exit " + self.name + " " + (kind.__name__ if kind else "None"))
        return self.suppress


async def numbers(n):
    try:
        for i in range(n):
            await Pause(i)
            yield i
    finally:
        await Pause("numbers done")


async def breaks():
    out = []
    async for i in numbers(5):
        if i == 1:
            continue
        if i == 3:
            break
        out.append(i)
    else:
        out.append("else")
    async for i in numbers(1):
        pass
    else:
        out.append("else")
    return out


async def returns():
    async with Manager("a"):
        async for i in numbers(3):
            async with Manager("b"):
                try:
                    if i == 1:
                        return i
                finally:
                    await Pause("finally")


async def loops():
    out = []
    for i in range(3):
        async with Manager(f"m{i}") as name:
            if i == 0:
                continue
            if i == 2:
                break
            out.append(name)
    while True:
        async with Manager("w"):
            break
    return out


async def suppresses():
    out = []
    async with Manager("outer", True), Manager("inner"):
        out.append(1)
        raise ValueError
    out.append(2)
    try:
        async with Manager("propagates"):
            raise KeyError("k")
    except KeyError as error:
        await Pause("handler")
        out.append(repr(error))
        try:
            async with Manager("in handler"):
                raise
        except KeyError as again:
            out.append(again is error)
    return out


async def stop_in_body():
    try:
        async for i in numbers(3):
            raise StopAsyncIteration("from the body")
    except StopAsyncIteration as error:
        return error.args


async def closures():
    functions = [lambda: i async for i in numbers(3)]
    more = [lambda i=i: i async for i in numbers(3)]
    return [f() for f in functions], [f() for f in more]


async def expressions():
    d = {await Pause("k"): await Pause("v")}
    text = f"{await Pause('f')!r:>5}|{await Pause(3):03}"
    t = (1, await Pause(2), *[await Pause(x) for x in (3, 4)], await Pause(5))
    call = max(await Pause(1), key=None, *[await Pause(2)])
    lazy = (await Pause(0)) or (await Pause("or"))
    chain = await Pause(1) < await Pause(2) < await Pause(3)
    items = [1, 2, 3]
    items[await Pause(0)] += await Pause(10)
    items[await Pause(1) : await Pause(2)] = [await Pause("slice")]
    return d, text, t, call, lazy, chain, items, -(await Pause(1)), (await Pause([9]))[await Pause(0)]


async def comprehensions():
    a = [x async for x in numbers(3) if await Pause(x) != 1]
    b = {x: y async for x in numbers(2) for y in [await Pause(x * 2)]}
    c = {y for x in [1, 2] async for y in numbers(x)}
    g = (x * 2 async for x in numbers(3) if x)
    h = [await f for f in [Pause(1), Pause(2)]]
    nested = [[y async for y in numbers(x)] for x in range(3)]
    generator = (await Pause(x) for x in [1, 2])
    return a, b, sorted(c), [x async for x in g], h, nested, type(generator).__name__, [x async for x in generator]


for function in (breaks, returns, loops, suppresses, stop_in_body, closures, expressions, comprehensions):
    print(function.__name__, *run(function()), sep="\n  ")


async def early_close():
    async with Manager("held"):
        await Pause("waiting")


c = early_close()
print(c.send(None), c.send(None))
try:
    c.close()
except RuntimeError as error:
    print(error)
c = early_close()
print(c.send(None), c.send(None))
print(c.throw(KeyError("stop")))
try:
    c.send(None)
except KeyError as error:
    print(repr(error), error.__context__)

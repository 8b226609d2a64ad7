# Generator expressions with async for or await are asynchronous generators: laziness, scopes, the early outermost iterable.
log = []


class Stream:
    def __init__(self, *items):
        log.append(f"stream {items}")
        self.items = list(items)

    def __aiter__(self):
        log.append(f"aiter {self.items}")
        return self

    async def __anext__(self):
        if not self.items:
            raise StopAsyncIteration
        return self.items.pop(0)


async def double(x):
    log.append(f"double {x}")
    return x * 2


def attempt(label, action):
    try:
        print(label, "->", repr(action()), log)
    except Exception as error:
        print(label, "->", type(error).__name__, error, log)
    log.clear()


def run(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as end:
        return end.value


async def collect(agen):
    return [x async for x in agen]


async def main():
    a = (x async for x in Stream(1, 2))
    print(type(a).__name__, a.__name__, log)
    b = (await double(x) for x in "ab")
    c = ((x, y) for x in (1, 2) async for y in Stream(x, x * 10))
    d = ((await double(x), n) async for x in a if x != await double(1) for n in range(x))
    print([type(g).__name__ for g in (b, c, d)], log)
    log.clear()
    print(await collect(b), await collect(c), await anext(d), [g async for g in d])
    e = (x async for x in Stream(5, 6))
    print(await e.asend(None), await e.asend("ignored"), await anext(e, "over"))
    f = (x async for x in Stream(1))
    await f.aclose()
    return await collect(f)


attempt("main", lambda: run(main()))
attempt("made outside of a coroutine", lambda: type((x async for x in Stream(1))).__name__)
attempt("outermost is checked at once", lambda: (x async for x in [1]))
attempt("outermost of a plain one with await", lambda: (x for x in undefined))
attempt("inner ones are not", lambda: type((x for y in "a" async for x in [1])).__name__)
attempt("until they run", lambda: run(collect(x for y in "a" async for x in [1])))
attempt("not a plain iterable", lambda: list(x async for x in Stream(1)))
attempt("sum of it", lambda: sum(x async for x in Stream(1)))
attempt("error inside", lambda: run(collect(1 // x async for x in Stream(1, 0))))

# throw() and close() go through everything that delegates, to the innermost first.
log = []


def attempt(label, function, *arguments):
    try:
        result = function(*arguments)
        print(label, "->", result, log)
    except BaseException as error:
        print(label, "->", type(error).__name__, error.args, log, "| context:", repr(error.__context__))
    log.clear()


class Guest:
    def __init__(self, *, on_throw=None, on_close=None):
        self.on_throw = on_throw
        self.on_close = on_close

    def __iter__(self):
        return self

    __await__ = __iter__

    def __next__(self):
        return "next"

    def send(self, value):
        log.append(("send", value))
        return value

    def throw(self, *arguments):
        log.append(("throw", arguments if isinstance(arguments[0], type) else repr(arguments[0])))
        if self.on_throw is not None:
            raise self.on_throw
        return "answer to throw"

    def close(self):
        log.append("close")
        if self.on_close is not None:
            raise self.on_close


class Bare:
    def __iter__(self):
        return self

    __await__ = __iter__

    def __next__(self):
        return "bare"


def generator(thing, name):
    try:
        return (yield from thing)
    except ArithmeticError as error:
        log.append((name, "handled", repr(error)))
        yield name + " goes on"
    finally:
        log.append((name, "finally"))


async def coroutine(thing, name):
    try:
        return await thing
    except ArithmeticError as error:
        log.append((name, "handled", repr(error)))
        return name + " result"
    finally:
        log.append((name, "finally"))


kept = []  # CPython would close what is dropped at once


def chain_of_generators(thing, depth):
    for i in range(depth):
        thing = generator(thing, f"g{i}")
        kept.append(thing)
    return thing


def chain_of_coroutines(thing, depth):
    for i in range(depth):
        thing = coroutine(thing, f"c{i}")
        kept.append(thing)
    return thing


for chain in (chain_of_generators, chain_of_coroutines):
    for make in (Bare, Guest, lambda: Guest(on_throw=KeyError("guest")), lambda: Guest(on_throw=ZeroDivisionError("guest")),
                 lambda: Guest(on_throw=StopIteration("guest result")), lambda: Guest(on_close=OSError("close failed")),
                 lambda: Guest(on_close=ZeroDivisionError("close failed"))):
        for thrown in (ValueError("v"), ValueError, ZeroDivisionError("z"), GeneratorExit, GeneratorExit("bye"), StopIteration(5)):
            x = chain(make(), 3)
            x.send(None)
            attempt(f"{thrown!r}", x.throw, thrown)
            attempt("  then", x.send, None)
            attempt("  close", x.close)
        x = chain(make(), 2)
        x.send(None)
        attempt("close", x.close)
        attempt("  then", x.send, None)
        x = chain(make(), 2)
        attempt("close before start", x.close)
        x = chain(make(), 2)
        x.send(None)
        attempt("send", x.send, "something")


def stubborn():
    while True:
        try:
            yield "still here"
        except GeneratorExit:
            log.append("refused")


x = chain_of_generators(stubborn(), 2)
next(x)
attempt("stubborn", x.close)
attempt("  then", next, x)


def returns_when_closed():
    try:
        yield 1
    except GeneratorExit:
        return "closed value"


x = returns_when_closed()
next(x)
attempt("returns", x.close)
x = chain_of_generators(returns_when_closed(), 1)
next(x)
attempt("returns inside", x.close)


def reenters():
    try:
        yield 1
    finally:
        log.append(x.gi_running)
        try:
            x.close()
        except ValueError as error:
            log.append(str(error))


x = chain_of_generators(reenters(), 1)
next(x)
attempt("reenters", x.close)


def mutual():
    try:
        yield from (i for i in [1, 2, 3])
    except LookupError as error:
        yield repr(error)
        yield from [4, 5]


x = mutual()
attempt("genexp", next, x)
attempt("genexp throw", x.throw, LookupError("into"))
attempt("list iterator", next, x)
attempt("list iterator throw", x.throw, LookupError("again"))
attempt("over", next, x)


def deep(n):
    if n == 0:
        try:
            yield "bottom"
        except LookupError as error:
            yield repr(error)
    else:
        yield from deep(n - 1)


x = deep(200)
attempt("deep", next, x)
attempt("deep throw", x.throw, LookupError("far down"))
attempt("deep close", x.close)

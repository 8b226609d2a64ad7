# What can be awaited, and what the errors say.
def run(coroutine):
    sent = []
    try:
        while True:
            sent.append(coroutine.send(None))
    except StopIteration as stop:
        return sent, stop.value


def attempt(label, function, *arguments):
    try:
        print(label, "->", function(*arguments))
    except BaseException as error:
        print(label, "->", type(error).__name__, error, "| context:", repr(error.__context__), "| cause:", repr(error.__cause__))


class Yields:
    def __init__(self, *values):
        self.values = values

    def __await__(self):
        got = []
        for value in self.values:
            got.append((yield value))
        return got


class Iterates:
    def __await__(self):
        return iter([1, 2])


class Own:
    def __init__(self):
        self.n = 0

    def __await__(self):
        return self

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 2:
            raise StopIteration("own result")
        return self.n


class ReturnsCoroutine:
    def __await__(self):
        async def inner():
            pass

        c = inner()
        c.close()
        return c


class ReturnsInt:
    def __await__(self):
        return 5


class ReturnsWrapper:
    def __await__(self):
        async def inner():
            return await Yields("w")

        return inner().__await__()


class Raises:
    def __await__(self):
        raise LookupError("no")


class AwaitIsNone:
    __await__ = None


class StaticAwait:
    @staticmethod
    def __await__():
        return iter(["static"])


class NativeNext:
    # A native as __next__: its StopIteration ends the await.
    def __init__(self):
        self.source = iter([7])

    def __await__(self):
        return map(abs, [-1, -2])


async def wait(thing):
    return await thing


async def nothing():
    pass


def generator():
    yield 1


async def asynchronous_generator():
    yield 1


for thing in (Yields(), Yields(1, 2), Iterates(), Own(), ReturnsCoroutine(), ReturnsInt(), ReturnsWrapper(), Raises(), AwaitIsNone(),
              StaticAwait(), NativeNext()):
    attempt(type(thing).__name__, lambda: run(wait(thing)))
for thing in (None, 1, "text", [], {}, int, Yields, generator(), asynchronous_generator(), lambda: None, nothing):
    attempt(type(thing).__name__, lambda: run(wait(thing)))
attempt("nothing", lambda: run(wait(nothing())))
attempt("nested", lambda: run(wait(wait(wait(Yields("deep"))))))

c = nothing()
run(c)
attempt("again", c.send, None)
attempt("throw again", c.throw, ValueError("x"))
attempt("await again", lambda: run(wait(c)))
attempt("close again", c.close)
w = nothing().__await__()
print(type(w).__name__, w is iter(w))
attempt("wrapper", next, w)
attempt("wrapper again", next, w)
attempt("wrapper awaited", lambda: run(wait(nothing().__await__())))

c = wait(Yields(1, 2))
print(c.send(None), c.cr_running, c.cr_suspended, type(c.cr_await).__name__)
attempt("twice", lambda: run(wait(c)))
print(c.send("a"))
attempt("end", c.send, "b")
print(c.cr_running, c.cr_suspended, c.cr_await)
attempt("start with value", nothing().send, 1)
print(type(nothing()).__name__, repr(nothing()).split(" at ")[0], nothing().__qualname__, nothing.__name__)


def delegate(thing):
    result = yield from thing
    return result


attempt("yield from a coroutine", list, delegate(nothing()))
attempt("yield from its wrapper", list, delegate(wait(Yields(1)).__await__()))
attempt("list of coroutine", list, nothing())
attempt("list of wrapper", list, wait(Yields(1, 2)).__await__())


async def self_await():
    await me


me = self_await()
attempt("awaits itself", me.send, None)


async def sends_to_itself():
    me.send(None)


me = sends_to_itself()
attempt("sends to itself", me.send, None)


async def stops():
    raise StopIteration("value")


attempt("StopIteration", stops().send, None)
attempt("unstarted throw", stops().throw, StopIteration("thrown"))
attempt("unstarted throw class", stops().throw, KeyError)

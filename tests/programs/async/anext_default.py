# anext() with a default, and aiter().
log = []


def attempt(label, function, *arguments):
    try:
        print(label, "->", function(*arguments), log)
    except BaseException as error:
        print(label, "->", type(error).__name__, error.args, log, repr(error.__context__))
    log.clear()


def run(coroutine):
    sent = []
    try:
        while True:
            sent.append(coroutine.send(None))
    except StopIteration as stop:
        return sent, stop.value


class Pause:
    def __await__(self):
        return (yield "pause")


async def agen():
    await Pause()
    yield 1


class Counter:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        await Pause()
        return self.n


class Plain:
    def __aiter__(self):
        return self

    def __anext__(self):
        return iter([1])


class Steps:
    def __aiter__(self):
        return self

    def __anext__(self):
        return self

    def __await__(self):
        return self

    def __iter__(self):
        return self

    def __next__(self):
        log.append("next")
        return "item"

    def send(self, value):
        log.append(("send", value))
        raise StopAsyncIteration

    def throw(self, *arguments):
        log.append("throw")
        raise StopAsyncIteration

    def close(self):
        log.append("close")


async def all_of(iterator, *default):
    out = []
    for _ in range(3):
        try:
            out.append(await anext(iterator, *default))
        except StopAsyncIteration:
            out.append("stopped")
    return out


attempt("agen", run, all_of(agen(), "default"))
attempt("agen without", run, all_of(agen()))
attempt("counter", run, all_of(Counter(2), "default"))
attempt("counter without", run, all_of(Counter(2)))
attempt("plain", run, all_of(Plain(), "default"))
for method, argument in (("send", None), ("send", 1), ("throw", ValueError), ("throw", ValueError("v")), ("__next__", None), ("close", None)):
    step = anext(Steps(), "default")
    call = getattr(step, method)
    attempt(method, call) if method in ("__next__", "close") else attempt(method, call, argument)
step = anext(Counter(1), "default")
print(type(step).__name__, iter(step) is step, step.__await__() is step)
attempt("send", step.send, None)
attempt("throw", step.throw, KeyError("k"))
attempt("reused", step.send, None)
step = anext(agen(), "default")
attempt("send", step.send, None)
attempt("throw", step.throw, KeyError("k"))
attempt("reused", step.send, None)
step = anext(agen(), "default")
attempt("send", step.send, None)
attempt("close", step.close)
attempt("aiter", lambda: type(aiter(agen())).__name__)
attempt("aiter of a class", lambda: type(aiter(Counter(1))).__name__)


class BadIter:
    def __aiter__(self):
        return []


for thing in (1, [], BadIter(), None, agen):
    attempt("aiter " + type(thing).__name__, aiter, thing)
    attempt("anext " + type(thing).__name__, anext, thing)
    attempt("anext default " + type(thing).__name__, anext, thing, 1)
attempt("aiter nothing", lambda: aiter())
attempt("anext nothing", lambda: anext())

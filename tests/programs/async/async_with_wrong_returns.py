# __aenter__ and __aexit__ that are no coroutines: what they may return, and the errors for what they may not.
class Manager:
    def __init__(self, enter, leave):
        self.enter, self.leave = enter, leave

    def __aenter__(self):
        return self.enter()

    def __aexit__(self, kind, value, traceback):
        return self.leave()


class Awaitable:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        return iter(()) if self.value == "empty" else self.generator()

    def generator(self):
        received = yield "asked"
        return received or self.value


class Broken:
    def __await__(self):
        return 5


async def give(value):
    return value


def boom():
    raise ZeroDivisionError("boom")


async def use(enter, leave, error=None):
    async with Manager(enter, leave) as value:
        if error:
            raise error
        return value


def attempt(label, coroutine):
    try:
        print(label, "paused with", coroutine.send(None))
        print(label, "paused with", coroutine.send(None))
        coroutine.close()
    except StopIteration as end:
        print(label, "-> returned", end.value)
    except Exception as error:
        print(label, "->", repr(error), "| context", repr(error.__context__))


good = lambda: give(None)
attempt("coroutine", use(lambda: give("c"), good))
attempt("awaitable", use(lambda: Awaitable("a"), good))
attempt("awaitable at both ends", use(lambda: Awaitable("empty"), lambda: Awaitable("x")))
for thing in (lambda: 1, lambda: None, lambda: [give], lambda: (x for x in ()), lambda: Broken(), boom):
    attempt("enter", use(thing, good))
    attempt("exit", use(lambda: give(1), thing))
    attempt("exit after an error", use(lambda: give(1), thing, ValueError("body")))

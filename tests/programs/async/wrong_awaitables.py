# await of things that cannot be awaited, and __await__ methods that return or do the wrong thing.
class Returns:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        return self.value


class Raises:
    def __await__(self):
        raise ZeroDivisionError("in __await__")


class OnInstance:
    def __init__(self):
        self.__await__ = lambda: iter([])


class IsNone:
    __await__ = None


class NeedsArgument:
    def __await__(self, extra):
        yield


class Prop:
    @property
    def __await__(self):
        return lambda: iter(["from a property"])


async def wait(thing):
    return await thing


async def nothing():
    pass


async def async_generator():
    yield 1


def attempt(label, thing):
    c = wait(thing)
    try:
        print(label, "->", repr(c.send(None)))
    except StopIteration as end:
        print(label, "-> returned", end.value)
    except Exception as error:
        print(label, "->", type(error).__name__, error)
    c.close()


for thing in (5, None, "text", [1], (), {}, len, object, wait, nothing, Returns, lambda: 1, ..., ValueError("v")):
    attempt(getattr(thing, "__name__", repr(thing)), thing)
attempt("generator", (x for x in ()))
attempt("async generator", async_generator())
attempt("returns int", Returns(5))
attempt("returns list", Returns([1, 2]))
attempt("returns None", Returns(None))
c = nothing()
attempt("returns coroutine", Returns(c))
c.close()
attempt("returns iterator", Returns(iter("ab")))
for kind in (Raises, OnInstance, IsNone, NeedsArgument, Prop):
    attempt(kind.__name__, kind())

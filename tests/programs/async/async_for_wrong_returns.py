# __anext__ returning things that cannot be awaited, awaitables of all kinds, and failures at each of its stages.
class Stream:
    def __init__(self, *actions):
        self.actions = list(actions)

    def __aiter__(self):
        return self

    def __anext__(self):
        if not self.actions:
            raise StopAsyncIteration("raised at once, not by the awaitable")
        return self.actions.pop(0)()


class Awaitable:
    def __init__(self, iterator):
        self.iterator = iterator

    def __await__(self):
        return self.iterator


class Broken:
    def __await__(self):
        raise ArithmeticError("in __await__")


async def give(value):
    if isinstance(value, BaseException):
        raise value
    return value


def raiser(error):
    raise error


async def collect(stream):
    items = []
    try:
        async for item in stream:
            items.append(item)
    except Exception as error:
        cause, context = error.__cause__, error.__context__
        return items, type(error).__name__, str(error), f"cause {cause!r}", f"context {context!r}"
    return items


def attempt(label, *actions):
    c = collect(Stream(*actions))
    try:
        while True:
            print("  paused with", c.send(None))
    except StopIteration as end:
        print(label, "->", end.value)


good = lambda: give("good")
attempt("nothing")
attempt("coroutines", good, good)
attempt("iterators", good, lambda: Awaitable(iter(["pause", "again"])), good)
for thing in (lambda: 5, lambda: None, lambda: "text", lambda: iter("a"), lambda: (x for x in "a"), lambda: Awaitable(7),
              lambda: Awaitable([1]), lambda: Broken()):
    attempt("wrong", good, thing, good)
attempt("coroutine that stops", good, lambda: give(StopAsyncIteration("end")), good)
attempt("coroutine that fails", good, lambda: give(KeyError("k")), good)
attempt("coroutine with StopIteration", good, lambda: give(StopIteration("s")), good)
attempt("raises KeyError itself", good, lambda: raiser(KeyError("direct")), good)
attempt("raises StopIteration itself", good, lambda: raiser(StopIteration("direct")), good)

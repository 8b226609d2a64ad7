# anext() with and without default: what it returns before awaiting, on exhaustion, on errors, with wrong arguments.
class Pause:
    def __await__(self):
        yield "pause"


async def numbers():
    yield 1
    await Pause()
    yield 2
    raise KeyError("end of numbers")


class Hand:
    def __init__(self, answer):
        self.answer = answer

    def __anext__(self):
        return self.answer() if callable(self.answer) else self.answer


class Sync:
    def __next__(self):
        return 1


async def give(value):
    if isinstance(value, Exception):
        raise value
    return value


def stops():
    raise StopAsyncIteration("stopped at once")


def attempt(label, action):
    try:
        awaitable = action()
        print(label, type(awaitable).__name__, end=" ")
        steps = awaitable.__await__()
        while True:
            print(repr(next(steps)), end=" ")
    except StopIteration as end:
        print("->", repr(end.value))
    except BaseException as error:
        print(label, "-> raised", type(error).__name__, error)


n = numbers()
attempt("first", lambda: anext(n))
attempt("second", lambda: anext(n, "default"))
attempt("errors are not replaced", lambda: anext(n, "default"))
attempt("exhausted", lambda: anext(n))
attempt("exhausted with default", lambda: anext(n, "default"))
attempt("exhausted with None", lambda: anext(n, None))
attempt("by hand", lambda: anext(Hand(lambda: give(7))))
attempt("by hand with default", lambda: anext(Hand(lambda: give(7)), "default"))
attempt("stops in the awaitable", lambda: anext(Hand(lambda: give(StopAsyncIteration())), "default"))
attempt("stops at once", lambda: anext(Hand(stops)))
attempt("stops at once with default", lambda: anext(Hand(stops), "default"))
for answer in (5, None, (1, 2)):
    attempt(f"answers {answer!r}", lambda: anext(Hand(answer)))
    attempt(f"answers {answer!r} with default", lambda: anext(Hand(answer), "default"))
for wrong in (Sync(), iter([1]), [1], 5, None, Hand, numbers):
    attempt("wrong " + type(wrong).__name__, lambda: anext(wrong))
attempt("no argument", lambda: anext())
attempt("three arguments", lambda: anext(n, 1, 2))
attempt("keyword", lambda: anext(n, default=1))

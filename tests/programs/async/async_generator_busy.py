# One step of an asynchronous generator at a time: overlapping steps, steps used twice, steps begun inside the generator.
class Pause:
    def __init__(self, label):
        self.label = label

    def __await__(self):
        return (yield self.label)


async def slow():
    try:
        for n in range(10):
            await Pause(f"computing {n}")
            yield n
    except ValueError:
        await Pause("recovering")
        yield "recovered"


def attempt(label, action):
    try:
        print(label, "->", repr(action()))
    except BaseException as error:
        print(label, "->", type(error).__name__, error.args)


def step(awaitable):
    return awaitable.__await__().send(None)


a = slow()
first = a.__anext__()
attempt("first pauses", lambda: first.send(None))
for name, make in (("anext", a.__anext__), ("asend", lambda: a.asend(1)), ("athrow", lambda: a.athrow(KeyError)),
                   ("aclose", a.aclose)):
    attempt("  overlapping " + name, lambda: step(make()))
attempt("first ends", lambda: first.send(None))
attempt("first again", lambda: first.send(None))
attempt("throw into the used one", lambda: first.throw(KeyError("k")))
attempt("close the used one", first.close)
second = a.athrow(ValueError)
attempt("athrow pauses", lambda: second.send(None))
attempt("overlapping anext", lambda: step(a.__anext__()))
attempt("athrow ends", lambda: second.send(None))
third = a.aclose()
attempt("aclose", lambda: third.send(None))
attempt("aclose again", lambda: third.send(None))
unused = a.asend(1)
unused.close()
attempt("closed before use", lambda: unused.send(None))


async def introspective():
    for make in (me.__anext__, lambda: me.asend(None), lambda: me.athrow(ValueError), me.aclose):
        try:
            await make()
        except RuntimeError as error:
            yield str(error)


async def collect():
    return [text async for text in me]


me = introspective()
attempt("from inside", lambda: step(collect()))

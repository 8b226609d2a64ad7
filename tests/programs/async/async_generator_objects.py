# Asynchronous generator objects: names, types of their steps, laziness, exhaustion, and what cannot be done with them.
log = []


async def numbers(limit):
    """Counts."""
    log.append("started")
    for n in range(limit):
        yield n
    log.append("ended")


def attempt(label, action):
    try:
        print(label, "->", repr(action()))
    except BaseException as error:
        print(label, "->", type(error).__name__, error.args)


def run(awaitable):
    try:
        return "paused with", awaitable.__await__().send(None)
    except StopIteration as end:
        return end.value


a = numbers(2)
print(log, type(a).__name__, a.__name__, a.__qualname__, type(numbers).__name__, numbers.__doc__, repr(a).split(" at ")[0])
print(a.__aiter__() is a, aiter(a) is a)
print([hasattr(a, name) for name in ("__anext__", "asend", "athrow", "aclose", "send", "__next__")])
steps = [a.__anext__(), a.asend(None), a.athrow(ValueError), a.aclose()]
print([type(step).__name__ for step in steps])
print([[hasattr(step, name) for name in ("__await__", "send", "throw", "close", "__next__", "__iter__")] for step in steps])
for step in steps:
    step.close()
print(iter(steps[0]) is steps[0], steps[3].__await__() is steps[3])

a = numbers(2)
attempt("first", lambda: run(a.__anext__()))
attempt("second", lambda: run(a.__anext__()))
attempt("end", lambda: run(a.__anext__()))
attempt("past the end", lambda: run(a.__anext__()))
print(log)
for label, action in (
    ("list", lambda: list(a)),
    ("next", lambda: next(a)),
    ("for", lambda: [x for x in a]),
    ("len", lambda: len(a)),
    ("call", lambda: a()),
    ("attribute", lambda: a.send),
    ("set", lambda: setattr(a, "mine", 1)),
    ("rename", lambda: (setattr(a, "__name__", "renamed"), a.__name__)),
    ("wrong name", lambda: setattr(a, "__name__", 1)),
    ("instantiate", lambda: type(a)()),
    ("subclass", lambda: type("Sub", (type(a),), {})),
    ("step type", lambda: type(steps[0])()),
    ("missing argument", lambda: numbers()),
    ("asend without value", lambda: a.asend()),
    ("anext with value", lambda: a.__anext__(1)),
):
    attempt(label, action)

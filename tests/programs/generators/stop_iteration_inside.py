# StopIteration that escapes a generator's body turns into RuntimeError, with the original as cause and context.
def raised():
    yield 1
    raise StopIteration("by hand")


def leaked_next():
    source = iter([1])
    while True:
        yield next(source)


class Stop(StopIteration):
    pass


def subclass():
    raise Stop(5)
    yield


def drain(label, iterable):
    items = []
    try:
        for item in iterable:
            items.append(item)
        print(label, items)
    except BaseException as error:
        print(label, items, type(error).__name__, error, repr(error.__cause__), error.__cause__ is error.__context__,
              error.__suppress_context__)


for make in (raised, leaked_next, subclass):
    drain(make.__name__, make())
drain("genexpr element", (next(iter([])) for _ in "ab"))
drain("genexpr condition", (x for x in "ab" if next(iter(()))))
drain("map is not a generator", map(lambda x: next(iter([])), "ab"))


def outer():
    yield 0
    yield from raised()


drain("through yield from", outer())


def waits():
    yield 1
    yield 2


g = waits()
next(g)
drain("thrown", (g.throw(StopIteration("from outside")) for _ in "a"))
g = waits()
next(g)
try:
    g.throw(StopIteration(9))
except RuntimeError as error:
    print("thrown directly:", error, error.__cause__.value)
try:
    waits().throw(StopIteration(9))
except BaseException as error:
    print("thrown before the start:", type(error).__name__, error)

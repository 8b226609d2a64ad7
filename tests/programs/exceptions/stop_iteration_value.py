# StopIteration.value, StopAsyncIteration and SystemExit.code: the first argument, and what generators put there.
def returning(value):
    yield 1
    return value


for value in (None, 5, (1, 2), ValueError("v"), StopIteration(3)):
    g = returning(value)
    next(g)
    try:
        next(g)
    except StopIteration as stop:
        print(repr(stop.value), stop.args)
    try:
        next(g)
    except StopIteration as stop:
        print("again", stop.value, stop.args)
for e in (StopIteration(), StopIteration(1), StopIteration(1, 2), StopIteration((1, 2)), StopAsyncIteration(1)):
    print(e, repr(e), getattr(e, "value", "no value"), e.args)
e = StopIteration("v")
e.value = "changed"
print(e.value, e.args, e)
e.args = ("new",)
print(e.value, e.args)
del e.value
print(e.value)
for e in (SystemExit(), SystemExit(3), SystemExit("text"), SystemExit(1, 2), SystemExit(None), SystemExit((4,))):
    print(repr(e.code), e.args, repr(e), str(e))


def delegating():
    result = yield from returning("inner")
    return result, (yield from returning("second"))


g = delegating()
print(next(g), next(g))
try:
    next(g)
except StopIteration as stop:
    print(stop.value)


def leaking():
    yield next(iter([]))


try:
    list(leaking())
except RuntimeError as error:
    print(error, repr(error.__cause__))

# Values in both directions: sent by calls, through one and more `yield from`, into new, running and finished generators, and
# while exceptions are handled.
import sys


def attempt(function, *arguments):
    try:
        return function(*arguments)
    except BaseException as error:
        return f"{type(error).__name__}({', '.join(map(repr, error.args))})"


def echo(name):
    got = []
    try:
        while True:
            got.append((yield (name, len(got), got[-1] if got else None)))
    except ValueError as error:
        got.append((yield f"{name} caught {error}"))
    finally:
        got.append("end")
    return got


def through(depth):
    result = yield from through(depth - 1) if depth else echo("inner")
    return [depth, *result]


for depth in (0, 1, 5, 40):
    g = through(depth)
    print(attempt(g.send, 1), next(g), g.send("a"), next(g), g.send(None), attempt(g.send, (1, 2)))
    print(attempt(g.throw, ValueError("v")), attempt(next, g), attempt(next, g), attempt(g.send, 1))
    g = through(depth)
    print(next(g), g.close(), attempt(g.send, None), list(g))


def handled():
    """The exception that is handled is the generator's own."""
    try:
        1 / 0
    except ZeroDivisionError:
        got = yield repr(sys.exception())
        got = yield (got, repr(sys.exception()))
    yield (got, sys.exception())


def walk_handled():
    yield from handled()


for make in (handled, walk_handled):
    g = make()
    print(next(g), sys.exception(), g.send(5), sys.exception(), g.send(6), attempt(next, g))
    g = make()
    try:
        raise KeyError("outer")
    except KeyError:
        print(next(g), repr(sys.exception()), g.send(7), g.send(8), repr(sys.exception()))
    g = make()
    for item in g:
        print(item, sys.exception())


def running():
    yield attempt(next, me)
    yield attempt(me.send, 1)
    yield from me


me = running()
print(next(me), next(me), attempt(next, me))


def tree(n):
    if n:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)


print(sum(tree(10)), list(tree(3)), [x for x in tree(4) if x > 2], next(tree(1)), max(tree(6)), "".join(map(str, tree(3))))


def deep(n):
    yield from deep(n + 1)


print(attempt(next, deep(0))[:15])


def counter():
    total = 0
    while True:
        total += yield total


g = counter()
next(g)
for i in range(1000):
    last = g.send(i)
print(last)
send = g.send
print([send(1) for _ in range(3)], (lambda: send(10))(), attempt(g.send, "x"), attempt(send, 1))


class Sender:
    def __init__(self):
        self.sent = []

    def __iter__(self):
        return self

    def __next__(self):
        return self.send(None)

    def send(self, value):
        self.sent.append(value)
        if len(self.sent) > 4:
            raise StopIteration(self.sent)
        return len(self.sent)


def delegates(to):
    return (yield from to)


g = delegates(Sender())
print(next(g), g.send("x"), next(g), g.send("y"), attempt(g.send, "z"))
g = delegates(iter([1, 2]))
print(next(g), attempt(g.send, 3))
g = delegates([1, 2])
print(list(g), attempt(lambda: list(delegates(5))))

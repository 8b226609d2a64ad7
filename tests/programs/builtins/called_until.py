# iter(function, sentinel): loops call the function themselves; others walk it, too, in between.
import io
from functools import partial
from itertools import islice


def counter(limit=None):
    count = 0

    def call():
        nonlocal count
        count += 1
        if count == limit:
            raise StopIteration("limit")
        return count

    return call


print([n for n in iter(counter(), 4)], list(iter(counter(), 4)), sum(iter(counter(), 5)))
print([n for n in iter(counter(3), 9)], list(iter(counter(3), None)))
print(list(map(len, iter(partial(io.StringIO("abcdefg").read, 3), ""))))
print([line for line in iter(io.StringIO("a\nb\n").readline, "")])
numbers = iter(range(20))
print([chunk for chunk in iter(lambda: tuple(islice(numbers, 7)), ())])
generator = (n * n for n in range(10))
print([n for n in iter(generator.__next__, 16)], next(generator))
print([n for n in iter(generator.__next__, "never")], list(generator))


def squares():
    for n in range(6):
        yield n * n


def delegating():
    yield from iter(squares().__next__, 16)
    yield from iter(counter(), 3)


print(list(delegating()), [n for n in delegating()])
for n in iter(iter([1, 2, 0, 3]).__next__, 0):
    print("item", n)
for n in iter(squares, 5):
    print(type(n).__name__)
    break

# It ends for good.
it = iter(counter(), 3)
for n in it:
    print(n)
print(list(it), next(it, "end"), [n for n in it])
it = iter(counter(3), 9)
for n in it:
    print(n)
print(next(it, "end"), [n for n in it])
it = iter(counter(), 5)
print(next(it), [n for n in islice(it, 2)], [n for n in it], next(it, "end"))


# Errors end nothing.
def failing():
    values.append(len(values))
    if len(values) == 2:
        raise ValueError("two")
    return len(values)


values = []
it = iter(failing, 5)
for _ in range(3):
    try:
        for n in it:
            print(n)
    except ValueError as error:
        print("error", error)
try:
    for n in iter(lambda n: n, 5):
        pass
except TypeError as error:
    print(error)


class Sentinel:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        print(self.name, "==", other if isinstance(other, int) else other.name)
        return other == 2 if isinstance(other, int) else self.name == other.name


for n in iter(counter(), Sentinel("s")):
    print(n)
marks = iter([Sentinel("a"), Sentinel("b"), Sentinel("c")])
for mark in iter(marks.__next__, Sentinel("b")):
    print(mark.name)


class Wrong:
    def __eq__(self, other):
        raise KeyError("wrong")


try:
    for n in iter(counter(), Wrong()):
        print(n)
except KeyError as error:
    print("raised", error)


# The function walks on its own iterator.
def nested():
    calls.append(len(calls))
    if len(calls) == 2:
        return next(it, "inner") * 10
    return len(calls)


calls = []
it = iter(nested, 5)
for n in it:
    print("nested", n)
print(next(it, "end"))


def nested_to_the_end():
    calls.append(len(calls))
    if len(calls) == 2:
        return list(it)
    return len(calls)


calls = []
it = iter(nested_to_the_end, 5)
for n in it:
    print("nested", n)
print(next(it, "end"))


def loops_in_itself():
    calls.append(len(calls))
    if len(calls) == 2:
        for n in it:
            print("inside", n)
    return len(calls)


calls = []
it = iter(loops_in_itself, 4)
for n in it:
    print("outside", n)
print(next(it, "end"))


class Callable:
    def __init__(self):
        self.count = 0

    def __call__(self):
        self.count += 1
        return self.count

    def method(self):
        return self() + 1


print([n for n in iter(Callable(), 3)], [n for n in iter(Callable().method, 4)], [n for n in iter(int, 0)])
print([type(n).__name__ for n, _ in zip(iter(Callable, 0), "ab")])
for wrong in (lambda: iter(5, 1), lambda: iter(len), lambda: iter(len, 1, 2)):
    try:
        wrong()
    except TypeError as error:
        print(error)
it = iter(counter(), 3)
print(type(it).__name__, iter(it) is it, next(it), it.__reduce__()[0].__name__, len(it.__reduce__()[1]))
for _ in it:
    pass
print(it.__reduce__())
print(iter(counter(), 3).__reduce__()[1][1])
for a, b in iter(iter([(1, 2), (3, 4), None]).__next__, None):
    print(a, b)
else:
    print("done")


def shadowed(range):
    return [n for n in range(4)]


def shadowed_loop():
    range = lambda stop: iter(counter(), stop)
    for n in range(3):
        print("loop", n)
    for n in range(1):
        print("never")


print(shadowed(lambda stop: iter(counter(), stop)))
shadowed_loop()
range = lambda stop: iter(counter(3), stop)
for n in range(9):
    print("global", n)
del range
print({n for n in iter(counter(), 4)}, max(iter(counter(), 4)), "2" in map(str, iter(counter(), 4)))
first, *rest = iter(counter(), 5)
print(first, rest)

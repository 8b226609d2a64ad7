# groupby and tee: shared state, order of taking, errors from keys and iterators, generators in between.
from itertools import *


def attempt(label, function, *args, **kwargs):
    try:
        print(label, "->", function(*args, **kwargs))
    except Exception as error:
        print(label, "!", type(error).__name__, error)


print([(k, list(g)) for k, g in groupby("aaabbc")], [(k, len(list(g))) for k, g in groupby([1, 1, 2, 3, 3, 1])])
print([(k, list(g)) for k, g in groupby(["apple", "ant", "bee", "cat", "cow"], key=lambda s: s[0])])
print([k for k, g in groupby("aabbcca")], list(groupby([])))
groups = groupby("aabb")
k1, g1 = next(groups)
print(k1, next(g1))
k2, g2 = next(groups)
print(k2, list(g1), list(g2), list(g2))
groups = groupby("aab")
saved = [(k, g) for k, g in groups]
print([(k, list(g)) for k, g in saved])
g = groupby("abab")
print(next(g)[0], next(g)[0], [k for k, _ in g])


def key(item):
    if item == 3:
        raise ValueError("no key for 3")
    return item // 2


groups = groupby([0, 1, 2, 3, 4, 5, 6], key)
print(next(groups)[0])
attempt("next", lambda: [(k, list(g)) for k, g in groups])
attempt("again", lambda: [(k, list(g)) for k, g in groups])
attempt("bad key", lambda: list(groupby([1], 3)))
attempt("no", groupby)
print(type(next(groupby("a"))[1]))


class Loud:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        print("compare", self.value, other.value)
        return self.value == other.value


print([(k.value, len(list(g))) for k, g in groupby([1, 1, 2], Loud)])

a, b = tee([1, 2, 3])
print(next(a), next(a), list(b), list(a))
a, b, c = tee("xyz", 3)
print(list(zip(a, b)), list(c))
print(tee([], 0), len(tee([1], 4)))
attempt("tee", tee, [1], -1)
attempt("tee", tee, 3)
attempt("tee", tee)


def source():
    for i in range(5):
        print("made", i)
        yield i


x, y = tee(source())
print(next(x), next(x), next(y))
z, = tee(x, 1)
print(next(z), next(x), list(y), list(z), list(x))


def failing():
    yield 1
    raise KeyError("inside")


p, q = tee(failing())
print(next(p))
attempt("p", next, p)
print(next(q))
attempt("q", next, q)
import copy

a, b = tee("abcd")
next(a)
d = copy.copy(a)
print(list(d), list(a), list(b), type(a).__name__)


def running_mean(values):
    total = 0.0
    for index, value in enumerate(values, 1):
        total += value
        yield total / index


print(list(zip(*tee(running_mean([1, 2, 3, 6])))))


def flaky(calls=[0]):
    def step(x):
        calls[0] += 1
        if calls[0] % 3 == 0:
            raise ValueError(f"call {calls[0]}")
        return x * 10

    return step


m = starmap(flaky(), [(1,), (2,), (3,), (4,), (5,)])
for _ in range(6):
    attempt("starmap", next, m)
f = filterfalse(flaky([0]), [0, 0, 1, 0, 1])
for _ in range(4):
    attempt("filterfalse", next, f)
s = accumulate([1, 2, "x", 3], lambda a, b: a + b)
for _ in range(5):
    attempt("accumulate", next, s)
t = takewhile(lambda v: 1 / v, [1, 2, 0, 3])
for _ in range(5):
    attempt("takewhile", next, t)


def stopping(v):
    if v == 2:
        raise StopIteration
    return v


for make in (lambda: starmap(stopping, [(1,), (2,), (3,)]), lambda: filterfalse(stopping, [0, 2, 0]), lambda: takewhile(stopping, [1, 2, 3]), lambda: dropwhile(stopping, [1, 2, 3]), lambda: accumulate([1, 2, 3], lambda a, b: stopping(b)), lambda: (k for k, g in groupby([1, 2, 3], stopping))):
    attempt("stopping", lambda: list(make()))

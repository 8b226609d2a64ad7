# count, cycle, repeat: numbers of every kind, beyond 64 bits, floats, reprs, changes while they run, errors, length hints.
import itertools as it
import operator
from decimal import Decimal
from fractions import Fraction


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


def first(iterable, n=4):
    return list(it.islice(iterable, n))


for arguments in ((), (5,), (5, 0), (0, -2), (2**62 - 1,), (2**63 - 2,), (2**63 - 1, 2), (10**30, 10**29), (1, 0.5), (0.1, 0.1), (1.5,), (Fraction(1, 2), Fraction(1, 3)), (Decimal("0.1"), Decimal("0.2")), (True, True), (1 + 2j, 1j), (-1, 1.0), (0, 2**64), (-(2**63), -1)):
    print(arguments, first(it.count(*arguments)), it.count(*arguments))
counter = it.count(10)
print(next(counter), counter, next(counter), counter)
counter = it.count(1.0, 0.25)
next(counter)
print(counter, it.count(start=3), it.count(step=2), it.count(start=2, step=3), it.count(2, step=1))
for wrong in ((None,), ("a",), (1, None), (1, "b"), ([], 1), (1, 2, 3)):
    attempt(lambda: it.count(*wrong))
attempt(lambda: it.count(begin=1))


class Number:
    def __init__(self, value):
        self.value = value

    def __add__(self, other):
        print("  add", self.value, other)
        return Number(self.value + other)

    __radd__ = __add__

    def __index__(self):
        return self.value

    def __repr__(self):
        return f"N{self.value}"


attempt(lambda: first(it.count(Number(3)), 3))
attempt(lambda: first(it.count(Number(3), 2), 2))


def noisy(items):
    for item in items:
        print("  give", item)
        yield item


cycle = it.cycle(noisy("ab"))
print("made", [next(cycle) for _ in range(5)])
items = [1, 2]
cycle = it.cycle(items)
print(next(cycle), items.append(3), first(cycle, 6), items.append(9), first(cycle, 4))
attempt(lambda: next(it.cycle([])))
attempt(lambda: it.cycle(5))
attempt(lambda: it.cycle())
attempt(lambda: it.cycle("a", "b"))


def failing():
    yield 1
    raise ValueError("no more")


broken = it.cycle(failing())
print(next(broken))
attempt(lambda: next(broken))
attempt(lambda: next(broken))
for arguments in (("x",), ("x", 3), ("x", 0), ("x", -2), (None, 1), ([], 2)):
    repeated = it.repeat(*arguments)
    print(repeated, first(repeated, 3), operator.length_hint(repeated, -7) if len(arguments) > 1 else "endless")
one = it.repeat("y", 5)
next(one)
print(one, operator.length_hint(one), one.__length_hint__(), list(map(pow, range(4), it.repeat(2))), list(zip(it.repeat(0), "ab")), it.repeat(it.repeat(1, 2), 3))
same = list(it.repeat([], 2))
print(same[0] is same[1], list(it.repeat(times=2, object=1)), list(it.repeat(1, times=True)))
for wrong in (lambda: it.repeat(), lambda: it.repeat(1, 1.5), lambda: it.repeat(1, "2"), lambda: it.repeat(1, None), lambda: it.repeat(1, 2, 3), lambda: it.repeat(1, time=2), lambda: len(it.repeat(1, 2)), lambda: operator.length_hint(it.repeat(1), "x"), lambda: operator.length_hint(it.count(), 3)):
    attempt(wrong)
print([next(c) for c in [it.count()] * 3], list(zip(it.count(1), it.cycle("ab"), range(3))), "".join(first(it.cycle("|/-\\"), 6)), dict(zip("abc", it.count(100, 5))))

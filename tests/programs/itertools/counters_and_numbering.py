# count() as a source of numbers for all: ids, line numbers, time stamps, versions, alphabets, enumerations with gaps, fresh names, several counters, floats without drift.
import collections
import functools
import itertools as it
from decimal import Decimal
from fractions import Fraction

ids = it.count(1000)


class Record:
    serial = it.count(1)

    def __init__(self, name):
        self.id, self.number, self.name = next(ids), next(Record.serial), name

    def __repr__(self):
        return f"{self.name}#{self.number}({self.id})"


class Child(Record):
    serial = it.count(100)


print([Record(n) for n in "ab"], Child("c"), Record("d"), next(ids), Record.serial, Child.serial)
print(list(zip(it.count(1), "abc")), list(zip("abc", it.count(10, -5))), [f"{n:02}: {line}" for n, line in zip(it.count(1), "x\ny".split("\n"))], list(zip(it.count(0.5, 0.25), "pq")), dict(zip(it.count(), "ab")), list(map(lambda n, c: c * n, it.count(1), "abc")))
names = (f"tmp{n}" for n in it.count())
used = {"tmp1", "tmp3"}
fresh = it.filterfalse(used.__contains__, names)
print([next(fresh) for _ in range(3)], next(name for name in (f"copy{n or ''}" for n in it.count()) if name not in {"copy", "copy1"}))
numbers = collections.defaultdict(it.count().__next__)
print([numbers[word] for word in "the cat the dog a cat".split()], dict(numbers), next(numbers.default_factory.__self__))
floats = [x for x, _ in zip(it.count(0, 0.1), range(11))]
exact = [x for x, _ in zip(it.count(Fraction(0), Fraction(1, 10)), range(11))]
print(floats[3], floats[10], [float(x) for x in exact][3], exact[10], [str(x) for x in it.islice(it.count(Decimal("1.10"), Decimal("0.05")), 3)], [n / 10 for n in it.islice(it.count(), 4)])
print(it.count(), it.count(5), it.count(5, 2), it.count(-1, -1), it.count(1.5), it.count(1, 0.5), it.count(Decimal(1)), it.count(Fraction(1, 2), 2), it.count(10**20), it.count(0, 10**20), it.count(1j), it.count(2, True), it.count(step=3), it.count(start=7))
counter = it.count(2**63 - 3)
print([next(counter) for _ in range(5)], counter)
counter = it.count(-(2**63) + 1, -1)
print([next(counter) for _ in range(4)], counter)
counter = it.count(2**62, 2**62)
print([next(counter) for _ in range(4)], counter, next(it.count(0, 0)), [next(c) for c in [it.count(3, 0)] * 3])


def numbered(function):
    calls = it.count(1)

    @functools.wraps(function)
    def wrapper(*args):
        return f"{next(calls)}:{function(*args)}"

    return wrapper


@numbered
def shout(text):
    return text.upper()


print(shout("a"), shout("b"), [shout(c) for c in "cd"])
one, two = it.tee(it.count(5))
print(next(one), next(one), next(two), next(one), list(it.islice(two, 2)), 10 in it.count(), 10 in it.count(0, 5), next(n for n in it.count(100) if n % 17 == 0))


def versions(start="1.0.0"):
    major, minor, patch = map(int, start.split("."))
    for patch in it.count(patch):
        yield f"{major}.{minor}.{patch}"


def letters():
    for size in it.count(1):
        yield from map("".join, it.product("AB", repeat=size))


def gaps(*taken):
    return (n for n in it.count() if n not in taken)


print(list(it.islice(versions("2.3.9"), 3)), list(it.islice(letters(), 8)), list(it.islice(gaps(0, 2, 3), 4)), list(zip(it.count(1), it.cycle("ab"), range(3))), [next(it.count(n)) for n in range(3)], list(it.takewhile(lambda n: n > -3, it.count(1, -2))))
for wrong in (("a",), (None,), ([],), (1, "b"), (1, None), (1, 2, 3)):
    try:
        print(next(it.count(*wrong)))
    except TypeError as error:
        print(error)
mixed = it.count(1)
next(mixed)
print(list(it.islice(mixed, 2)), mixed, sum(it.islice(mixed, 3)), mixed, max(it.islice(mixed, 2)), mixed, [*it.islice(mixed, 0)], mixed, repr(it.count(0.1 + 0.2)), list(it.islice(it.count(True), 2)), list(it.islice(it.count(False, True), 3)))

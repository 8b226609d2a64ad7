# What is true, by each way of asking; and ints beside floats, also in bisect.
import array
import bisect
import collections
import datetime
import fractions
import itertools
import operator
import re
import types


class Empty:
    def __len__(self):
        return 0


class False_:
    def __bool__(self):
        return False


class Both:
    def __bool__(self):
        return True

    def __len__(self):
        return 0


class Text(str):
    pass


class Number(int):
    def __len__(self):
        return 0


class Items(list):
    def __len__(self):
        return 0


class Meta(type):
    def __bool__(cls):
        return False


class Falsy(metaclass=Meta):
    pass


values = [
    0, 1, -1, 0.0, -0.0, 1.5, float("nan"), 2**70, -(2**70), 0j, 1j, "", "a", Text(), Text("a"), b"", b"a", bytearray(),
    bytearray(b"a"), (), (0,), [], [0], {}, {0: 0}, set(), {0}, frozenset(), frozenset([0]), range(0), range(1), range(5, 2),
    {}.keys(), {1: 2}.keys(), {}.values(), {1: 2}.items(), memoryview(b""), memoryview(b"a"), None, True, False, ...,
    types.MappingProxyType({}), types.MappingProxyType({1: 2}), Empty(), False_(), Both(), Number(0), Number(3), Items([1]),
    Falsy, Meta, int, len, print, "".join, iter([]), (x for x in ()), re.match("a", "b"), re.match("a", "a"), re.compile(""),
    datetime.timedelta(), datetime.timedelta(1), datetime.date(1, 1, 1), datetime.time(0), collections.deque(),
    collections.deque([1]), collections.Counter(), collections.OrderedDict(a=1), collections.ChainMap(), array.array("b"),
    array.array("b", [0]), fractions.Fraction(0), fractions.Fraction(1), slice(None), object(), types.SimpleNamespace(),
    collections.namedtuple("Nothing", "")(), itertools.count(), operator.itemgetter(1),
]
for value in values:
    by_if = True if value else False
    by_not = not value
    by_while = False
    while value:
        by_while = True
        break
    answers = [by_if, not by_not, by_while, bool(value), operator.truth(value), bool(value and 1), not (value or 0) is not True]
    assert len(set(answers[:6])) == 1, (value, answers)
    print(int(by_if), end=" ")
print()
for wrong in (NotImplemented,):
    for use in (lambda: not wrong, lambda: 1 if wrong else 0, lambda: bool(wrong)):
        try:
            use()
        except TypeError as error:
            print(error)
released = memoryview(b"abc")
released.release()
try:
    print(not released)
except ValueError as error:
    print(error)

numbers = [0, -0.0, 1, 1.0, 2**53, float(2**53), 2**53 + 1, -(2**53) - 1, -float(2**53), 2**60 + 1, float(2**60), 0.5, -3, 1e300, 2**70,
           float("inf"), -float("inf"), True, float("nan")]
operators = [operator.lt, operator.le, operator.gt, operator.ge, operator.eq, operator.ne]
for a in numbers:
    print("".join(str(sum(op(a, b) << n for n, op in enumerate(operators))) + " " for b in numbers))
print(max(2**53, 2.0**53 - 1), min(2**53 + 1, 2.0**53), sorted([3, 2.5, 2**53 + 1, 2.0**53, -1, -1.5, True]))

ordered = [n * 3 for n in range(40)]
mixed = [0, 0.5, 1, True, 1.5, 2**53, 2.0**53, 2**53 + 1, 2**70]
for sequence in (ordered, mixed, tuple(mixed), [], [1] * 5):
    for wanted in (-1, 0, 1, 3, 3.0, 2.5, True, 60, 117, 118, 2**53 + 1, 2**80):
        print(bisect.bisect_left(sequence, wanted), bisect.bisect_right(sequence, wanted), end=" ")
    print()
for wanted in ("a", None):
    try:
        bisect.bisect(ordered, wanted)
    except TypeError as error:
        print(error)
try:
    bisect.bisect([1, "a", 2], 1)
    bisect.bisect([1, 2, "a", 4, 5], 5)
except TypeError as error:
    print(error)
kept = []
for n in range(60):
    bisect.insort(kept, n * 37 % 61)
    bisect.insort_left(kept, n * 11 % 17 + 0.5)
bisect.insort(kept, 1000)
bisect.insort(kept, -1)
print(kept, bisect.bisect(kept, 10, 5, 20), bisect.bisect_left(kept, 10, lo=3))

"""Clocks that give integers, fractions, decimals, dates and objects: the answer is the difference."""
import datetime
import decimal
import fractions
import itertools
import timeit


def clock_of(values):
    return iter(values).__next__


print(timeit.timeit("pass", timer=clock_of([3, 10]), number=1))
print(timeit.timeit("pass", timer=clock_of([1.5, 1.25]), number=1))
print(timeit.timeit("pass", timer=clock_of([fractions.Fraction(1, 3), fractions.Fraction(1, 2)]), number=1))
print(repr(timeit.timeit("pass", timer=clock_of([decimal.Decimal("0.1"), decimal.Decimal("0.30")]), number=1)))
print(timeit.timeit("pass", timer=clock_of([datetime.datetime(2024, 1, 1), datetime.datetime(2024, 1, 2, 3)]), number=1))
print(timeit.repeat("pass", timer=itertools.accumulate(itertools.count()).__next__, repeat=4, number=1))
print(timeit.timeit("pass", timer=clock_of([{1}, {1, 2, 3}]), number=1) == {2, 3})
for values in ([1, "x"], ["a", "b"], [None, 1], [1], []):
    try:
        print(timeit.timeit("pass", timer=clock_of(values), number=1))
    except BaseException as error:
        print(values, type(error).__name__, error)


class Moment:
    def __init__(self, name):
        self.name = name

    def __sub__(self, other):
        return f"{self.name} - {other.name}"


print(timeit.timeit("pass", timer=map(Moment, "ab").__next__, number=100))
for timer in (None, 5, "time"):
    try:
        print(timeit.Timer("pass", timer=timer).timeit(1))
    except TypeError as error:
        print(type(error).__name__, error)
for number in (1.5, "3", None, True, [1]):
    try:
        print(repr(number), timeit.timeit("pass", timer=clock_of([1, 2]), number=number))
    except TypeError as error:
        print(repr(number), type(error).__name__, error)
for count in (1.5, None, "2", True):
    try:
        print(repr(count), timeit.repeat("pass", timer=itertools.count().__next__, repeat=count, number=1))
    except TypeError as error:
        print(repr(count), type(error).__name__, error)
for arguments in (dict(stmt=None), dict(setup=None), dict(stmt=b"pass"), dict(setup=["pass"]), dict(stmt=()), dict(stmt=compile("1", "x", "exec")), dict(nothing=1)):
    try:
        print(timeit.Timer(**arguments))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
real = timeit.timeit("sum(range(5))", number=10)
print(type(real).__name__, real >= 0, timeit.default_timer() <= timeit.default_timer(), timeit.default_number, timeit.default_repeat)

# Members that are floats, tuples, bytes, dates, fractions, decimals, complex numbers, lists and named tuples.
from collections import namedtuple
from datetime import date, timedelta
from decimal import Decimal
from enum import Enum
from fractions import Fraction


def show(kind):
    print(kind.__name__, kind._member_type_.__name__, [(each.name, each.value, repr(each), str(each)) for each in kind])


class Real(float, Enum):
    HALF = 0.5
    TEXT = "2.5"


class Pair(tuple, Enum):
    A = (1, 2)
    B = [3, 4]


class Raw(bytes, Enum):
    A = b"ab"
    B = "\xe9", "utf-8"


class Day(date, Enum):
    FIRST = 2024, 1, 1
    LEAP = 2024, 2, 29


class Span(timedelta, Enum):
    HOUR = 0, 3600
    WEEK = 7


class Money(Decimal, Enum):
    PRICE = "1.10"


class Imaginary(complex, Enum):
    I = 0, 1


class Hex(int, Enum):
    FF = "ff", 16
    TEN = 10


Point = namedtuple("Point", "x y")


class Corner(Point, Enum):
    ORIGIN = 0, 0
    FAR = 3, 4


class Frozen(frozenset, Enum):
    ONE = [1]


for kind in (Real, Pair, Raw, Day, Span, Money, Imaginary, Hex, Corner, Frozen):
    show(kind)
print(Real.HALF + 1, Pair.A + (5,), Raw.A.upper(), Day.LEAP - Day.FIRST, Span.HOUR * 3, Money.PRICE * 2, Imaginary.I ** 2, Hex.FF + 1, Corner.FAR.x, Frozen.ONE | {2})
print(Real(0.5), Pair(([3, 4],)), Pair((1, 2)), Day(date(2024, 1, 1)), Hex(255), Corner((0, 0)), Corner(0, 0), Corner.FAR == (3, 4), Day.FIRST == date(2024, 1, 1), Span(timedelta(weeks=1)))
for wrong in ("class X(int, Enum):\n A = 'a'", "class X(date, Enum):\n A = 2024, 13, 1", "class X(float, Enum):\n A = 1, 2", "class X(Point, Enum):\n A = 1", "class X(Decimal, Enum):\n A = []", "class X(Fraction, Enum):\n A = 1, 2", "class X(range, Enum):\n A = 1", "class X(slice, Enum):\n A = 1"):
    try:
        exec(wrong)
    except Exception as error:
        print(type(error).__name__, error)

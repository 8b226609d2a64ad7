# format(), f-strings, % and str.format of members of every kind of base class.
from decimal import Decimal
from enum import Enum, Flag, IntEnum, IntFlag, ReprEnum, StrEnum


class Plain(Enum):
    A = 1


class Num(IntEnum):
    TEN = 10


class Mixed(int, Enum):
    TEN = 10


class Text(str, Enum):
    HI = "hi"


class Word(StrEnum):
    HI = "hi"


class Real(float, Enum):
    PI = 3.14159


class Shown(float, ReprEnum):
    PI = 3.14159


class Exact(Decimal, Enum):
    HALF = "0.5"


class Bits(IntFlag):
    A = 1
    B = 2


class Own(int, Enum):
    A = 7

    def __str__(self):
        return "own text"


class OwnFormat(int, Enum):
    A = 7

    def __format__(self, spec):
        return f"<{spec}>"


for member in (Plain.A, Num.TEN, Mixed.TEN, Text.HI, Word.HI, Real.PI, Shown.PI, Exact.HALF, Bits.A | Bits.B, Own.A, OwnFormat.A):
    print(type(member).__name__, str(member), repr(member), f"{member}", f"{member!s}", f"{member!r}", "%s %r" % (member, member), "{:>12}|".format(member), sep=" ; ")
    for spec in ("", "5d", "x", ".2f", "<20", "^15", "s"):
        try:
            print(f"  {spec!r}: {format(member, spec)!r}", end="")
        except (ValueError, TypeError) as error:
            print(f"  {spec!r}: {type(error).__name__} {error}", end="")
    print()
for text in ("%d", "%x", "%5.1f", "%c", "%i"):
    for member in (Num.TEN, Mixed.TEN, Bits.B, Plain.A, Real.PI):
        try:
            print(repr(text % member), end=" ")
        except TypeError as error:
            print(type(error).__name__, error, end=" ")
    print()
print("{0.name} {0.value} {0._value_} {1.name!r:>8}".format(Num.TEN, Word.HI), f"{Num.TEN.name:*^9}", Num.TEN.__format__("04"))

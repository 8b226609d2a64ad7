# Enums that compare: own rich comparisons, functools.total_ordering, IntEnum, sorting, min and max.
from enum import Enum, IntEnum, StrEnum
from functools import total_ordering


class OrderedEnum(Enum):
    def __ge__(self, other):
        return self.value >= other.value if self.__class__ is other.__class__ else NotImplemented

    def __gt__(self, other):
        return self.value > other.value if self.__class__ is other.__class__ else NotImplemented

    def __le__(self, other):
        return self.value <= other.value if self.__class__ is other.__class__ else NotImplemented

    def __lt__(self, other):
        return self.value < other.value if self.__class__ is other.__class__ else NotImplemented


class Grade(OrderedEnum):
    A = 5
    B = 4
    C = 3


class Other(OrderedEnum):
    A = 5


@total_ordering
class Size(Enum):
    S = "small"
    M = "medium"
    L = "large"

    def __lt__(self, other):
        if not isinstance(other, Size):
            return NotImplemented
        return list(Size).index(self) < list(Size).index(other)


class Num(IntEnum):
    ONE = 1
    TWO = 2


class Word(StrEnum):
    B = "b"
    A = "a"


class Plain(Enum):
    X = 1
    Y = 2


print(Grade.C < Grade.A, sorted(Grade), max(Grade), min(Grade), Grade.A == Other.A, Grade.A >= Grade.A, sorted(Grade, reverse=True)[0].name)
print(sorted([Size.L, Size.S, Size.M]), Size.S <= Size.S, Size.L > Size.M, Size.S >= Size.M, max(Size))
print(Num.ONE < 2, Num.TWO > Num.ONE, Num.ONE == 1.0, sorted([Num.TWO, 1.5, Num.ONE]), max(Num), sum(Num), Num.ONE == Plain.X, Plain.X == 1, 1 != Plain.X)
print(sorted(Word), Word.A < "b", Word.B == "b", "".join(sorted(Word)), [word for word in Word])
for wrong in (lambda: Plain.X < Plain.Y, lambda: sorted(Plain), lambda: Grade.A < Other.A, lambda: Grade.A < 5, lambda: Size.S < "small", lambda: Size.S <= 3, lambda: max(Plain), lambda: Num.ONE < "a", lambda: Word.A > 1):
    try:
        print(wrong())
    except TypeError as error:
        print(error)
print(sorted(Plain, key=lambda each: -each.value), sorted(Plain, key=lambda each: each.name), [*reversed(Plain)])
print(Plain.X.__eq__(Plain.X), Plain.X.__eq__(1), Plain.X.__ne__(Plain.Y), Plain.X.__lt__(Plain.Y), hash(Plain.X) == hash(Plain.X.name))


class CaseLess(str, Enum):
    ONE = "One"

    def __eq__(self, other):
        return self.value.lower() == str(other).lower()

    def __hash__(self):
        return hash(self.value.lower())


print(CaseLess.ONE == "one", CaseLess.ONE == "ONE", {"one": 1}.get(CaseLess.ONE), CaseLess.ONE != "two")

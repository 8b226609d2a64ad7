# `in` on classes: values and members, never _missing_ except for flags; hashable and unhashable equals.
from enum import CONFORM, EJECT, KEEP, Enum, Flag, IntEnum, IntFlag, StrEnum


class Status(Enum):
    OPEN = "open"
    SHUT = frozenset({1})
    LIST = [1]

    @classmethod
    def _missing_(cls, value):
        print("asked for", value)
        return cls.OPEN


print("open" in Status, "OPEN" in Status, Status("anything"), 5 in Status, Status.OPEN in Status, {1} in Status, [1] in Status, [2] in Status)
print(Status({1}), Status([1]), Status([7]))


class Num(IntEnum):
    ONE = 1
    TWO = 2


class Word(StrEnum):
    A = "a"


class Other(IntEnum):
    ONE = 1


print(1 in Num, 1.0 in Num, True in Num, "1" in Num, Other.ONE in Num, Num.ONE in Other, "a" in Word, b"a" in Word, Word.A in Word, None in Num)
for boundary in (None, CONFORM, EJECT, KEEP):
    Made = Flag("Made", {"A": 1, "B": 4}, boundary=boundary)
    IntMade = IntFlag("IntMade", {"A": 1, "B": 4}, boundary=boundary)
    print(boundary, [value in Made for value in (0, 1, 5, 2, 8, -1, "A", 1.0)], [value in IntMade for value in (0, 1, 5, 2, 8, -1, "A", 1.0)])


class Asking(Flag):
    A = 1

    @classmethod
    def _missing_(cls, value):
        print("flag asked for", value)
        return super()._missing_(value)


print(1 in Asking, 7 in Asking, "x" in Asking, Asking(1), Asking.A in Asking)


class Empty(Enum):
    pass


print(5 in Empty, Num.ONE in Empty, len(Empty), bool(Empty), list(Empty))
for wrong in (lambda: Empty(5), lambda: Num(3), lambda: Num("1"), lambda: Word(b"a"), lambda: Num["THREE"], lambda: Num[1], lambda: 1 in Num.ONE, lambda: Asking.A in 1, lambda: 1 in Asking.A):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)

# verify() with UNIQUE, CONTINUOUS and NAMED_FLAGS, unique(), and their errors.
from enum import CONTINUOUS, NAMED_FLAGS, UNIQUE, Enum, EnumCheck, Flag, IntEnum, IntFlag, unique, verify


def check(checks, base, members):
    try:
        made = verify(*checks)(base("Made", members))
        print("accepted", list(made))
    except Exception as error:
        print(type(error).__name__, error)


check([UNIQUE], Enum, {"A": 1, "B": 2})
check([UNIQUE], Enum, {"A": 1, "B": 1, "C": 1, "D": 2, "E": 2})
check([CONTINUOUS], Enum, {"A": 1, "B": 2, "C": 3})
check([CONTINUOUS], Enum, {"A": 1, "B": 2, "C": 5})
check([CONTINUOUS], Enum, {"A": 3, "B": 1, "C": 10})
check([CONTINUOUS], IntEnum, {"A": -2, "B": 1})
check([CONTINUOUS], Enum, {"A": "x", "B": "y"})
check([CONTINUOUS], Flag, {"A": 1, "B": 2, "C": 4})
check([CONTINUOUS], Flag, {"A": 1, "B": 4, "C": 32})
check([CONTINUOUS], IntFlag, {"A": 1, "C": 4})
check([CONTINUOUS], Flag, {"A": 3})
check([NAMED_FLAGS], Flag, {"A": 1, "B": 2, "AB": 3})
check([NAMED_FLAGS], Flag, {"A": 1, "B": 2, "C": 7})
check([NAMED_FLAGS], Flag, {"A": 1, "X": 6, "Y": 24})
check([NAMED_FLAGS], IntFlag, {"A": 1, "X": 129})
check([NAMED_FLAGS], Enum, {"A": 5})
check([UNIQUE, CONTINUOUS, NAMED_FLAGS], Flag, {"A": 1, "B": 2, "ALL": 3})
check([UNIQUE, CONTINUOUS], IntEnum, {"A": 1, "B": 1, "C": 3})
check([], Enum, {"A": 1, "B": 1})
check([5], Enum, {"A": 1})
check(["no check"], Enum, {"A": 1})
print(list(EnumCheck), UNIQUE.value, repr(CONTINUOUS), str(NAMED_FLAGS), EnumCheck("one name per value"), type(EnumCheck).__name__)


@unique
class Good(Enum):
    A = 1
    B = 2


print(unique(Good) is Good, verify(UNIQUE)(Good) is Good, repr(verify(UNIQUE))[:7])
for members in ({"A": 1, "B": 1}, {"A": True, "B": 1, "C": 1.0}, {"A": [], "B": []}):
    try:
        unique(Enum("Bad", members))
    except ValueError as error:
        print(error)
try:
    unique(int)
except Exception as error:
    print(type(error).__name__, error)

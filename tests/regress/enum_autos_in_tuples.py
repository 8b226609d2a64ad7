# auto() in a tuple went on from the whole tuples before it; super().__new__ in a body had the text of an empty enumeration.
from enum import Enum, IntEnum, auto
from collections import namedtuple


class Pairs(Enum):
    first = auto(), "a"
    second = auto(), "b"
    third = auto(), auto(), "c"


print([member.value for member in Pairs])
T = namedtuple("T", "index desc")


class Named(Enum):
    first = T(auto(), "a")
    second = T(auto(), "b")


print([member.value for member in Named])


class Mixed(Enum):
    a = 5
    b = auto(), "x"
    c = auto()


print([member.value for member in Mixed])
for kind in (Enum, IntEnum):
    try:

        class Bad(kind):
            def __new__(cls, value):
                return super().__new__(cls, value)

            failed = 1

    except TypeError as error:
        print(error)


class Empty(Enum):
    pass


try:
    Empty(1)
except TypeError as error:
    print(error)

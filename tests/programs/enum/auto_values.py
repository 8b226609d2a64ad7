# auto(): counting on from the highest value, with own _generate_next_value_, in mixed enums.
from enum import Enum, Flag, IntEnum, StrEnum, auto


class Plain(Enum):
    A = auto()
    B = 10
    C = auto()
    D = 3
    E = auto()


print([(member.name, member.value) for member in Plain])


class Names(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return f"{name.lower()}-{start}-{count}-{last_values}"

    ONE = auto()
    TWO = "fixed"
    THREE = auto()


print(*Names, sep="\n")
print([member.value for member in Names])


class Text(StrEnum):
    RED = auto()
    LIGHT_BLUE = auto()
    Given = "as it is"


print([*Text], [str(member) for member in Text])


class Bits(Flag):
    A = auto()
    B = auto()
    C = 16
    D = auto()
    AB = A | B


print([(member.name, member.value) for member in Bits], Bits.AB)
class Pair(tuple, Enum):
    A = auto(), "x"
    B = auto(), "y"
print([member.value for member in Pair])
class Number(IntEnum):
    ZERO = 0
    ONE = auto()
    TWO = auto()
print(Number.TWO + 1, [int(number) for number in Number])
try:
    class Wrong(Enum):
        A = "text"
        B = auto()
except TypeError as error:
    print(error)
print(repr(auto()), auto().value)

# _generate_next_value_ in all its forms: names, counts, last values, static, inherited, with mixins.
import string
from datetime import date, timedelta
from enum import Enum, Flag, IntEnum, StrEnum, auto


class AutoName(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.replace("_", " ").title()


class Ordinal(AutoName):
    NORTH_EAST = auto()
    SOUTH = auto()
    FIXED = 7
    WEST = auto()


print([(each.name, each.value) for each in Ordinal])


calls = []


class Recorder(Enum):
    def _generate_next_value_(name, start, count, last_values):
        calls.append((name, start, count, list(last_values)))
        return len(calls) ** 2

    A = auto()
    B = 100
    C = auto()
    D, E = auto(), auto()
    F = auto(), "tuple"


print(calls, [(each.name, each.value) for each in Recorder])


class Letters(str, Enum):
    def _generate_next_value_(name, start, count, last_values):
        return string.ascii_lowercase[count]

    FIRST = auto()
    SECOND = auto()


print([repr(each) for each in Letters], Letters.SECOND == "b")


class Days(date, Enum):
    def _generate_next_value_(name, start, count, last_values):
        day = date(2024, 2, 28) + timedelta(days=count)
        return day.year, day.month, day.day

    ONE = auto()
    TWO = auto()
    THREE = auto()


print(Days.TWO, repr(Days.THREE), Days.THREE.value, Days.THREE.isoformat(), Days.TWO - Days.ONE)
for text in ("A = 'x'\n B = auto()", "A = 1.5\n B = auto()", "A = 3\n B = 1\n C = auto()", "A = auto()\n B = (auto(), auto())\n C = auto()", "A = -5\n B = auto()", "A = object\n B = auto()", "A = True\n B = auto()", "A = (1,)\n B = auto()", "A = 2\n B = 'two'\n C = auto()"):
    try:
        exec(f"class Made(Enum):\n {text}")
        print([(each.name, each.value) for each in Made])
    except TypeError as error:
        print(error)
Counted = Enum("Counted", "A B C", start=10)
Bits = Flag("Bits", "A B C", start=8)
Named = AutoName("Named", "ONE TWO")
print([each.value for each in Counted], [each.value for each in Bits], [each.value for each in Named], [each.value for each in StrEnum("W", "Aa BB")])


class Shifted(Flag):
    def _generate_next_value_(name, start, count, last_values):
        return 1 << (2 * count)

    A = auto()
    B = auto()
    C = A | B


print([(each.name, each.value) for each in Shifted], Shifted.C, repr(auto()), auto(5).value, auto().value == auto().value)

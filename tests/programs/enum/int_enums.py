# IntEnum: arithmetic gives ints, comparisons with numbers, formatting, use as index and key.
import json
from enum import Enum, IntEnum, auto


class Level(IntEnum):
    LOW = 1
    MIDDLE = 5
    HIGH = 10
    TOP = 10


print(Level.LOW, repr(Level.LOW), str(Level.HIGH), f"{Level.LOW}", f"{Level.HIGH:>5}", "%d %s" % (Level.LOW, Level.LOW), "{:04d}".format(Level.MIDDLE), format(Level.HIGH, "x"))
print(Level.LOW + 1, type(Level.LOW + Level.HIGH).__name__, Level.LOW < Level.HIGH, Level.HIGH == 10.0, Level.TOP is Level.HIGH, Level.LOW == True, Level.LOW | Level.MIDDLE, -Level.LOW, ~Level.LOW, Level.HIGH / 4, Level.HIGH // 4, Level.HIGH ** 2, divmod(Level.HIGH, 3))
print(["a", "b"][Level.LOW], {1: "one"}[Level.LOW], {Level.LOW: "low"}[1], range(Level.MIDDLE), "x" * Level.MIDDLE, int(Level.LOW), float(Level.HIGH), bool(Level.LOW), hash(Level.LOW) == hash(1))
print(sorted([Level.HIGH, 3, Level.LOW]), max(Level), sum(Level), Level(5), 5 in Level, 6 in Level, isinstance(Level.LOW, int), Level.LOW.bit_length(), Level.LOW.real, Level.HIGH.to_bytes(2, "big"), Level.LOW.numerator)
print(json.dumps({"level": Level.HIGH, "all": list(Level)}), json.dumps({Level.LOW: 1}))


class Number(int, Enum):
    ONE = 1
    TWO = 2


print(Number.ONE, repr(Number.ONE), f"{Number.ONE}", format(Number.TWO), "%s" % Number.TWO, "%d" % Number.TWO, Number.ONE + Number.TWO, Number.ONE == 1, json.dumps([Number.ONE]))


class Decimal(float, Enum):
    HALF = 0.5
    THIRD = 1 / 3


print(Decimal.HALF, Decimal.HALF + 1, f"{Decimal.HALF:.2f}" if False else Decimal.HALF.value, Decimal.HALF.is_integer(), Decimal(0.5), round(Decimal.THIRD, 2))


class Hexed(IntEnum):
    A = "1f", 16
    B = "10", 2


print([(item.name, item.value) for item in Hexed], Hexed(31))
try:
    Level(3)
except ValueError as error:
    print(error)
print(Level.__doc__, Level.LOW.__doc__, Level.__mro__[1:4])

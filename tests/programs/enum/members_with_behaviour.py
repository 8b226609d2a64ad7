# Enums with methods, tuples as values, own __new__ and __init__, properties, _missing_, ordering, str and int mixtures.
from enum import Enum, IntEnum, StrEnum, auto, member, nonmember, property as enum_property, unique
from functools import total_ordering


class Planet(Enum):
    EARTH = (5.976e24, 6.37814e6)
    MARS = (6.421e23, 3.3972e6)

    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius

    @property
    def gravity(self):
        return round(6.673e-11 * self.mass / self.radius**2, 2)

    @classmethod
    def heaviest(cls):
        return max(cls, key=lambda planet: planet.mass)


print(Planet.EARTH.gravity, Planet.heaviest(), Planet((6.421e23, 3.3972e6)).name, Planet.MARS.value)


class Coordinate(bytes, Enum):
    def __new__(cls, value, label, unit):
        self = bytes.__new__(cls, [value])
        self._value_ = value
        self.label, self.unit = label, unit
        return self

    PX = (0, "P.X", "km")
    PY = (1, "P.Y", "km")


print(Coordinate.PY.name, Coordinate(1).label, Coordinate.PX == b"\x00", Coordinate.PX.unit)


@total_ordering
class Level(Enum):
    LOW = "low"
    HIGH = "high"

    @classmethod
    def _missing_(cls, value):
        for each in cls:
            if str(value).lower() == each.value:
                return each
        return None

    def __lt__(self, other):
        order = list(type(self))
        return order.index(self) < order.index(other)


print(Level("HIGH"), Level.LOW < Level.HIGH, max(Level), sorted(Level, reverse=True))
try:
    Level("middle")
except ValueError as error:
    print(error)


class Color(StrEnum):
    RED = auto()
    DEEP_BLUE = auto()
    OTHER = "x"


class Number(IntEnum):
    ONE = 1
    TWO = auto()
    UNO = 1


print(Color.DEEP_BLUE, Color.RED.upper(), Color("x").name, Color.RED == "red", f"{Color.OTHER:>3}", Number.TWO + 1, Number.UNO is Number.ONE, list(Number), Number(2), f"{Number.TWO}", repr(Number.ONE), [1, 2, 3][Number.ONE])


class Mixed(Enum):
    @member
    def call(self):
        return "member"

    note = nonmember(5)
    A = 1

    def method(self):
        return self.name.lower()


print([each.name for each in Mixed], Mixed.note, Mixed.A.method(), Mixed.call.value(None))
for source in ("@unique\nclass U(Enum):\n    A = 1\n    B = 1", "class V(Level):\n    X = 1", "class W(Enum):\n    A = 1\n    A = 2"):
    try:
        exec(source)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)

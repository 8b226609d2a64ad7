# Enums with methods, properties, class methods, constants that are no members, and __init__.
import math
from enum import Enum, nonmember, member, property as enum_property


class Planet(Enum):
    MERCURY = (3.303e+23, 2.4397e6)
    EARTH = (5.976e+24, 6.37814e6)

    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius

    @property
    def surface_gravity(self):
        return round(6.67300E-11 * self.mass / (self.radius * self.radius), 3)

    @classmethod
    def heaviest(cls):
        return max(cls, key=lambda planet: planet.mass)

    @staticmethod
    def unit():
        return "kg"

    def __str__(self):
        return f"planet {self.name.title()}"


print(Planet.EARTH.value, Planet.EARTH.surface_gravity, Planet.heaviest(), Planet.unit(), repr(Planet.MERCURY), f"{Planet.EARTH}", Planet((3.303e+23, 2.4397e6)))


class Operation(Enum):
    ADD = "+"
    SUB = "-"

    def __call__(self, one, two):
        return {"+": one + two, "-": one - two}[self.value]

    def describe(self):
        return self.name, self.value

    LIMIT = nonmember(100)

    @member
    def as_member(self):
        return "called"

    @enum_property
    def sign(self):
        return f"<{self.value}>"


print([item.name for item in Operation], Operation.ADD(2, 3), Operation.SUB(2, 3), Operation.ADD.describe(), Operation.LIMIT, Operation.ADD.sign, Operation.as_member.value(5))


class Functions(Enum):
    def double(number):
        return number * 2

    cube = lambda number: number ** 3
    ROOT = member(math.isqrt)


print(list(Functions), Functions.double(4), Functions.cube(3), Functions.ROOT.value(17))


class Inner(Enum):
    A = 1

    class Nested:
        x = 5

    @member
    class Kept:
        x = 6


print(list(Inner), Inner.Nested.x if not isinstance(Inner.Nested, Inner) else "member", Inner.Kept.value.x)

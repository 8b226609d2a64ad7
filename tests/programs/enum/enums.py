# Enum: members, aliases, values, lookup, methods, mixins, errors.
from enum import *
import enum, copy


def attempt(label, function, *args, **kwargs):
    try:
        print(label, "->", function(*args, **kwargs))
    except Exception as error:
        print(label, "!", type(error).__name__, error)


class Color(Enum):
    """Colors."""

    RED = 1
    GREEN = 2
    CRIMSON = 1

    def describe(self):
        return f"{self.name} is {self.value}"

    @classmethod
    def default(cls):
        return cls.GREEN

    @property
    def twice(self):
        return self.value * 2


print(Color, Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, type(Color.RED), Color.__doc__)
print(list(Color), len(Color), Color.CRIMSON is Color.RED, Color["CRIMSON"], Color(2), dict(Color.__members__), list(reversed(Color)))
print(Color.RED.describe(), Color.default(), Color.GREEN.twice, Color.RED in Color, 1 in Color, 7 in Color, "RED" in Color)
print(Color.RED == Color.RED, Color.RED == 1, Color.RED != Color.GREEN, Color.RED is Color(1), hash(Color.RED) == hash("RED"), {Color.RED: 1}[Color.CRIMSON])
attempt("value", Color, 5)
attempt("name", lambda: Color["BLUE"])
attempt("attribute", lambda: Color.BLUE)
attempt("set", setattr, Color, "RED", 3)
attempt("del", delattr, Color, "RED")
attempt("new attr", setattr, Color, "extra", 3)
attempt("order", lambda: Color.RED < Color.GREEN)
attempt("set value", setattr, Color.RED, "value", 3)
attempt("set name", setattr, Color.RED, "name", 3)
attempt("extend", lambda: type("More", (Color,), {}))
attempt("call", Enum, 3)
print(f"{Color.RED}", f"{Color.RED:>12}", "%s" % Color.RED, str(Color.GREEN), format(Color.RED))
print(isinstance(Color.RED, Color), isinstance(Color, EnumType), EnumType is EnumMeta, bool(Color), bool(Color.RED), Color.RED.GREEN)
print(copy.copy(Color.RED) is Color.RED, copy.deepcopy([Color.RED])[0] is Color.RED, Color.RED.__reduce_ex__(2))
print(dir(Color), dir(Color.RED))


def extend():
    class More(Color):
        BLUE = 3


attempt("extend", extend)


def duplicate():
    class D(Enum):
        A = 1
        A = 2


attempt("duplicate", duplicate)


class Auto(Enum):
    A = auto()
    B = auto()
    C = 10
    D = auto()
    E = auto(), "x"


print([(m.name, m.value) for m in Auto])


class Named(Enum):
    def _generate_next_value_(name, start, count, last_values):
        return f"{name.lower()}-{start}-{count}-{last_values}"

    ONE = auto()
    TWO = auto()


print([m.value for m in Named])


class Planet(Enum):
    MERCURY = (3.3, 2.4)
    EARTH = (5.9, 6.3)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def ratio(self):
        return round(self.mass / self.radius, 3)


print(Planet.EARTH, Planet.EARTH.value, Planet.EARTH.mass, Planet.EARTH.ratio, Planet((3.3, 2.4)), Planet(3.3, 2.4))


class Coordinate(bytes, Enum):
    def __new__(cls, value, label):
        obj = bytes.__new__(cls, [value])
        obj._value_ = value
        obj.label = label
        return obj

    PX = (0, "P.X")
    PY = (1, "P.Y")


print(Coordinate(1), Coordinate.PX.label, Coordinate.PY.value, bytes(Coordinate.PY))


class Number(IntEnum):
    ONE = 1
    TWO = 2
    UN = 1


print(Number.ONE, repr(Number.TWO), Number.ONE + 1, Number.TWO == 2, Number.ONE < 2, [10, 20, 30][Number.TWO], Number(2), f"{Number.ONE:03d}", "%d" % Number.TWO, int(Number.TWO))
print(sorted([Number.TWO, Number.ONE]), isinstance(Number.ONE, int), max(Number), Number.ONE.real, Number.TWO.bit_length(), Number.UN)
attempt("int", Number, 9)


class Text(StrEnum):
    HELLO = auto()
    WORLD = "World!"


print(Text.HELLO, repr(Text.HELLO), Text.WORLD.upper(), Text.HELLO == "hello", "x".join(Text), f"{Text.WORLD:>8}", Text("World!"))


def bad_text():
    class B(StrEnum):
        A = 3


attempt("bad", bad_text)


class Missing(Enum):
    A = 1
    UNKNOWN = 0

    @classmethod
    def _missing_(cls, value):
        if value == "wrong":
            return 42
        if value == "raise":
            raise KeyError("from missing")
        if isinstance(value, str):
            return None
        return cls.UNKNOWN


print(Missing(77), Missing(1))
attempt("none", Missing, "text")
attempt("wrong", Missing, "wrong")
attempt("raise", Missing, "raise")


class Unhashable(Enum):
    A = [1]
    B = {"k": 2}
    C = [1]


print(Unhashable([1]), Unhashable({"k": 2}), list(Unhashable), Unhashable.C, [1] in Unhashable, [2] in Unhashable)
Animal = Enum("Animal", "CAT DOG")
print(list(Animal), Animal.CAT.value, Animal.__module__, Animal.__qualname__)
print(list(Enum("Two", ["A", "B"], start=5)), list(Enum("Three", [("X", "x"), ("Y", "y")])), list(Enum("Four", {"P": 1, "Q": 2})), list(IntEnum("Five", "a,b", module="m", qualname="Q.Five")))
print(list(Enum("Empty", ())), list(Enum("Typed", "A B", type=int)), Enum("Typed", "A B", type=int).A + 1)
attempt("no members", Enum("Empty", ()), 3)


@unique
class Unique(Enum):
    A = 1
    B = 2


attempt("unique", unique, Color)


class WithNon(Enum):
    A = 1
    helper = nonmember(5)
    func = member(len)

    class Inner:
        x = 1

    _ignore_ = ["temp"]
    temp = 3

    @staticmethod
    def s():
        return "static"


print(list(WithNon), WithNon.helper, WithNon.Inner.x, hasattr(WithNon, "temp"), WithNon.s())


class Ordered(Enum):
    _order_ = "A B"
    A = 1
    B = 2


def misordered():
    class M(Enum):
        _order_ = "B A"
        A = 1
        B = 2


attempt("order", misordered)


def sunder():
    class S(Enum):
        _bad_ = 1


attempt("sunder", sunder)


def mro():
    class S(Enum):
        mro = 1


attempt("mro", mro)


class Base(Enum):
    def shout(self):
        return self.name + "!"

    def __str__(self):
        return f"<{self.name}>"


class Derived(Base):
    X = 1


print(Derived.X.shout(), Derived.X, repr(Derived.X), f"{Derived.X}")


class Shadow(Enum):
    name = "n"
    value = "v"
    other = "o"


print(Shadow.name, Shadow.value, Shadow.other.name, Shadow.name.value, list(Shadow))


class Aliased(Enum):
    A = 1

    def __init__(self, value):
        self._add_alias_("FIRST")
        self._add_value_alias_("one")


print(Aliased.FIRST, Aliased("one"), Aliased.__members__)
match Color.RED:
    case Color.GREEN:
        print("green")
    case Color.RED:
        print("red")
print(Color.RED.__class__, Color.__class__, Color.__members__["RED"], Number.__mro__)
print(type(Color.__iter__()).__name__, {m: m.value for m in Number}, enum.EnumType.__name__)

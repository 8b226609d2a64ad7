# __new__ that sets _value_ and attributes; values computed; _missing_ for what is not found.
from enum import Enum


class Coordinate(bytes, Enum):
    def __new__(cls, value, label, unit):
        self = bytes.__new__(cls, [value])
        self._value_ = value
        self.label, self.unit = label, unit
        return self

    PX = (0, "P.X", "km")
    PY = (1, "P.Y", "km")


print(Coordinate.PX.name, Coordinate(1).name, Coordinate.PY.label, bytes(Coordinate.PY), Coordinate.PX == b"\0", len(Coordinate))


class Counter(Enum):
    def __new__(cls, *args):
        self = object.__new__(cls)
        self._value_ = len(cls.__members__) + 1
        return self

    A = ()
    B = ()
    C = ()


print([(item.name, item.value) for item in Counter])


class Status(Enum):
    ACTIVE = "active"
    CLOSED = "closed"
    UNKNOWN = "?"

    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str):
            for item in cls:
                if item.value == value.lower():
                    return item
        if value is None:
            return cls.UNKNOWN
        if value == "raise":
            raise LookupError("raised")
        if value == 5:
            return "not a member"
        return None


print(Status("ACTIVE"), Status(None), Status("Closed"))
for value in ("nothing", 5, "RAISE!", 1.5):
    try:
        print(Status(value))
    except Exception as error:
        print(type(error).__name__, error, type(error.__context__).__name__)


class Without(Enum):
    def __new__(cls, value):
        return object.__new__(cls)

    A = 1


print(Without.A.value, Without(1))


class Keyed(Enum):
    def __new__(cls, value, *aliases):
        self = object.__new__(cls)
        self._value_ = value
        for alias in aliases:
            self._add_value_alias_(alias)
        return self

    ONE = 1, "one", "uno"
    TWO = 2, "two"

    @property
    def extra(self):
        return self.value * 10


print(Keyed("uno"), Keyed(2), Keyed("two").extra, "one" in Keyed)

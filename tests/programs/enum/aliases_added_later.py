# Aliases of names and values: in the class body, _add_alias_, _add_value_alias_, and their errors.
from enum import Enum, IntEnum, IntFlag, StrEnum


class Shape(Enum):
    SQUARE = 2
    DIAMOND = 1
    CIRCLE = 3
    ALIAS_FOR_SQUARE = 2


print(list(Shape), list(Shape.__members__.items()), Shape.ALIAS_FOR_SQUARE.name, Shape["ALIAS_FOR_SQUARE"])
print([name for name, member in Shape.__members__.items() if member.name != name])
Shape.CIRCLE._add_alias_("ROUND")
print(Shape.ROUND, Shape["ROUND"], len(Shape), list(Shape.__members__))
Shape.CIRCLE._add_value_alias_("circle")
Shape.CIRCLE._add_value_alias_(33)
Shape.SQUARE._add_value_alias_([4])
print(Shape("circle"), Shape(33), Shape([4]), "circle" in Shape, [4] in Shape, [5] in Shape)
for wrong in (
    lambda: Shape.CIRCLE._add_alias_("SQUARE"),
    lambda: Shape.CIRCLE._add_alias_("CIRCLE"),
    lambda: Shape.CIRCLE._add_value_alias_(2),
    lambda: Shape.CIRCLE._add_value_alias_(33),
    lambda: Shape.SQUARE._add_value_alias_([4]),
    lambda: Shape.CIRCLE._add_value_alias_([4]),
    lambda: Shape("square"),
    lambda: Shape["round"],
    lambda: Shape.CIRCLE._add_alias_("name"),
):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)


class Weekday(IntEnum):
    def __new__(cls, value, *texts):
        self = int.__new__(cls, value)
        self._value_ = value
        for text in texts:
            self._add_value_alias_(text)
        self._add_alias_(texts[0].upper())
        return self

    MONDAY = 1, "mon", "lundi"
    TUESDAY = 2, "tue", "mardi"


print(Weekday("lundi"), Weekday.MON, Weekday["TUE"], Weekday("mardi") + 1, list(Weekday.__members__), Weekday.MON is Weekday.MONDAY)


class Dec(Enum):
    ONE = 1
    FLOAT = 1.0
    TRUE = True
    COMPLEX = 1 + 0j


print(list(Dec), Dec.TRUE.name, Dec(1.0), Dec(True), Dec.__members__)


class Code(StrEnum):
    A = "a"
    B = "a"


print(Code.B, repr(Code.B), Code.B.name, Code("a"), list(Code))


class Flag(IntFlag):
    R = 4
    READ = 4
    RW = 6
    W = 2


print(Flag.READ.name, Flag.RW, list(Flag), Flag["RW"], [name for name, m in Flag.__members__.items() if m not in list(Flag)])

# Color(value), Color[name], containment, and the errors of what is not there.
from enum import Enum, IntEnum


class Color(Enum):
    RED = 1
    GREEN = "g"
    POINT = (1, 2)
    NESTED = [1, {"k": 2}]
    FLOAT = 1.5


def attempt(function, *args):
    try:
        print(function(*args))
    except Exception as error:
        print(type(error).__name__, error)


for value in (1, "g", (1, 2), [1, {"k": 2}], 1.5, 1.0, True, Color.RED):
    attempt(Color, value)
for value in (2, "x", [], None, {}, Color):
    attempt(Color, value)
attempt(Color.__getitem__, "RED")
attempt(Color.__getitem__, "red")
attempt(Color.__getitem__, 1)
attempt(getattr, Color, "PURPLE")
attempt(Color)
attempt(Color, 1, 2)
print(1 in Color, "g" in Color, Color.RED in Color, "RED" in Color, [1, {"k": 2}] in Color, [] in Color, None in Color)
print(Color.RED.name, Color.RED.value, Color.POINT.value[1], Color["RED"] is Color.RED is Color(1))


class Other(IntEnum):
    RED = 1


print(Color.RED == Other.RED, Other.RED == 1, Color.RED == 1, Other.RED in Color, Color.RED in Other, 1 in Other)
attempt(Other, Color.RED)
attempt(Color, Other.RED)
attempt(Other, "1")

# Order of definition, aliases left out, __members__, len, reversed, bool of the class.
from enum import Enum, unique


class Shape(Enum):
    SQUARE = 2
    DIAMOND = 1
    CIRCLE = 3
    ALIAS_FOR_SQUARE = 2
    ALSO = SQUARE


print(list(Shape), len(Shape), list(reversed(Shape)), bool(Shape))
print(list(Shape.__members__.items()), type(Shape.__members__).__name__)
print(Shape.ALIAS_FOR_SQUARE, Shape.ALSO is Shape.SQUARE, Shape["ALSO"], Shape._member_names_, Shape._member_map_["ALSO"], Shape._value2member_map_)
print([name for name, member in Shape.__members__.items() if member.name != name])
try:
    Shape.__members__["NEW"] = 1
except TypeError as error:
    print(error)
try:
    @unique
    class Twice(Enum):
        ONE = 1
        UNO = 1
        TWO = 2
        DOS = 2
except ValueError as error:
    print(error)


@unique
class Once(Enum):
    ONE = 1


class Empty(Enum):
    pass


print(list(Empty), len(Empty), bool(Empty), Once.ONE, sorted(Shape, key=lambda shape: shape.value), max(Shape, key=lambda shape: shape.value))
iterator = iter(Shape)
print(next(iterator), next(iterator), list(iterator), {member: member.value for member in Shape}, dict(zip("ab", Shape)))
print([*map(str, Shape)], "DIAMOND" in Shape.__members__, enumerate(Shape).__next__(), [shape.name.title() for shape in Shape])

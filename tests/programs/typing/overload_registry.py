"""overload(): the registry by module and name, methods, static and class methods, clearing, calling variants."""
import typing
from typing import Any, clear_overloads, get_overloads, get_type_hints, overload


@overload
def area(side: int) -> int: ...
@overload
def area(width: int, height: int) -> int: ...
@overload
def area(*sides: float, exact: bool = True) -> float: ...
def area(*sides, exact=False):
    return sides[0] ** 2 if len(sides) == 1 else sides[0] * sides[1]


print(area(3), area(2, 5), len(get_overloads(area)), [get_type_hints(each) for each in get_overloads(area)], [sorted(each.__annotations__) for each in get_overloads(area)])
for variant in get_overloads(area):
    try:
        variant(*range(len(variant.__annotations__) - 1 or 1))
        print("ran", variant.__name__)
    except Exception as error:
        print(type(error).__name__, error)


class Shape:
    @overload
    def scale(self, by: int) -> "Shape": ...
    @overload
    def scale(self, by: float, at: str) -> None: ...
    def scale(self, by, at=""):
        return by

    @overload
    @classmethod
    def make(cls, text: str) -> "Shape": ...
    @overload
    @classmethod
    def make(cls, number: int) -> "Shape": ...
    @classmethod
    def make(cls, value):
        return cls()

    @overload
    @staticmethod
    def tell(one: int) -> str: ...
    @staticmethod
    def tell(one):
        return str(one)

    @overload
    def never(self) -> None: ...


class Square(Shape):
    @overload
    def scale(self, by: bytes) -> bytes: ...
    def scale(self, by):
        return by


print(len(get_overloads(Shape.scale)), len(get_overloads(Square.scale)), len(get_overloads(Shape.make)), [type(each).__name__ for each in get_overloads(Shape.make)], len(get_overloads(Shape.tell)), len(get_overloads(Shape.never)), Shape.tell(5), Square().scale(b"x"))
print(get_overloads(Shape().scale) == get_overloads(Shape.scale), [each.__annotations__ for each in get_overloads(Shape.scale)], get_overloads(print))
try:
    Shape().never()
except NotImplementedError as error:
    print(error)
for wrong in (5, "x", None, Shape, [], len):
    try:
        print(get_overloads(wrong))
    except Exception as error:
        print(type(error).__name__, error)


def factory():
    @overload
    def local(x: int) -> int: ...
    @overload
    def local(x: str) -> str: ...
    def local(x):
        return x

    return local


one = factory()
print(len(get_overloads(one)), one.__qualname__, overload.__name__, callable(overload(5)) if False else overload.__module__)
first = get_overloads(area)
clear_overloads()
print(len(first), get_overloads(area), get_overloads(Shape.scale), clear_overloads())


@overload
def area(again: int) -> str: ...


print(len(get_overloads(area)), get_overloads(first[0]) == get_overloads(area))
made = overload(lambda x: x)
print(made.__name__, len(get_overloads(lambda: 0)), overload(print) is overload(print))

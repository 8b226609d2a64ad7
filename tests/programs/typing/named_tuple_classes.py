"""NamedTuple by class and by call: defaults, methods, generics, errors."""
from typing import Generic, NamedTuple, TypeVar, get_type_hints
import typing


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Point(NamedTuple):
    """A point."""

    x: int
    y: int = 0
    label: "str" = "p"

    @property
    def norm(self):
        return abs(self.x) + abs(self.y)

    def moved(self, dx=0):
        return self._replace(x=self.x + dx)


class Box[T](NamedTuple):
    item: T
    count: int = 1


point = Point(3, -4)
print(point, point.norm, point.moved(2), Point._fields, Point._field_defaults, Point.__annotations__, get_type_hints(Point), Point.__doc__, Point.__bases__, Point.__orig_bases__ == (NamedTuple,))
print(point == (3, -4, "p"), hash(point) == hash((3, -4, "p")), point._asdict(), Point._make([1, 2, "z"]), point[1:], *point)
print(Box(1), Box[int](2), Box[int], Box.__orig_bases__[1:], Box.__mro__[1:])
Made = NamedTuple("Made", [("a", int), ("b", str)])
print(Made(1, "x"), Made.__annotations__, NamedTuple("Empty", [])(), Made.__module__, Made.__name__)
attempt(lambda: Point())
attempt(lambda: Point(1, 2, 3, 4))
attempt(lambda: Point(z=1))
attempt(lambda: NamedTuple("Bad", [("_x", int)]))
attempt(lambda: NamedTuple("Bad", [("x", int), ("x", str)]))
attempt(lambda: NamedTuple("Bad", [("class", int)]))
attempt(lambda: NamedTuple("Bad", x=int))
attempt(lambda: NamedTuple("Bad"))
attempt(lambda: NamedTuple("Bad", None))
attempt(lambda: NamedTuple("Bad", {"x": int}))
attempt(lambda: NamedTuple("Bad", [("x",)]))
attempt(lambda: NamedTuple("Bad", [("x", 3)]))
for source in ("class A(NamedTuple):\n    x: int = 1\n    y: int", "class A(NamedTuple, int):\n    pass", "class A(NamedTuple):\n    _x: int", "class A(NamedTuple):\n    x: int\n    def __new__(cls): pass", "class A(NamedTuple):\n    x: int\n    _fields = 3", "class A(NamedTuple):\n    x: int\n    def _replace(self): pass", "class A(Point):\n    z: int = 1\nprint(A(1), A._fields)", "class A(NamedTuple):\n    pass\nprint(A(), A._fields)"):
    try:
        exec(source)
    except Exception as error:
        print(repr(source), type(error).__name__, error)

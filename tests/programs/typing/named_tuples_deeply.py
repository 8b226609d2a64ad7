"""typing.NamedTuple: generics, defaults, methods, docs, pickling, replace, matching, inheritance, typing of fields."""
import copy
import pickle
import typing
from collections import namedtuple
from typing import Annotated, Any, Generic, List, NamedTuple, Optional, TypeVar, get_args, get_type_hints

T, S = TypeVar("T"), TypeVar("S")


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Point(NamedTuple):
    """Where something is."""

    x: float
    y: float = 0.0
    tags: Optional[List["Point"]] = None

    __hidden = 5
    unit = "cm"

    @property
    def length(self):
        return (self.x**2 + self.y**2) ** 0.5

    @classmethod
    def diagonal(cls, size):
        return cls(size, size)

    @staticmethod
    def origin():
        return Point(0)

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)

    def __str__(self):
        return f"({self.x}, {self.y})"

    def __bool__(self):
        return bool(self.x or self.y)


class Pair(NamedTuple, Generic[T, S]):
    left: T
    right: S


class Node[K](NamedTuple):
    key: K
    children: "list[Node[K]]" = []


class Labelled(Point):
    label: str = "none"

    def __new__(cls, *args, label="none"):
        self = super().__new__(cls, *args)
        self.label = label
        return self


class Slotted(Point):
    __slots__ = ()

    def __repr__(self):
        return f"Slotted at {self.x}"


point = Point(3, 4)
print(point, repr(point), point.length, Point.diagonal(2) + point, Point.origin(), bool(Point.origin()), Point.unit, Point._fields, Point._field_defaults, Point.__doc__, Point.x.__doc__, Point.__match_args__)
print(Point.__annotations__, get_type_hints(Point), Point.__orig_bases__ == (NamedTuple,), Point.__bases__, Point.__new__.__annotations__, Point.__new__.__defaults__, Point._make.__name__)
print(pickle.loads(pickle.dumps(point)) == point, copy.copy(point), copy.deepcopy(Point(1, 2, [point])).tags, copy.replace(point, x=9), point._replace(y=1, tags=[]), point._asdict(), point.__getnewargs__(), point.__reduce_ex__(2)[1:2])
print(Pair(1, "x"), Pair[int, str](2, "y"), Pair[int, T], Pair[T, T][int], Pair.__parameters__, Pair.__orig_bases__[1:], Node[int](1), Node("k", [Node("l")]), Node.__type_params__, Node.__orig_bases__[1:], Node[str].__args__)
labelled = Labelled(1, 2, label="home")
print(labelled, repr(labelled), labelled.label, labelled._replace(x=5), vars(labelled), Labelled._fields, isinstance(labelled, Point), Slotted(1), Slotted(2)._replace(x=3), hasattr(Slotted(1), "__dict__"))
match point:
    case Point(x, y=4):
        print("matched", x)
match Pair(1, (2, 3)):
    case Pair(left=1, right=(a, b)):
        print(a + b)
print(point == (3, 4, None), point < (3, 5), sorted([Point(2), Point(1, 5), Point(1)])[0], hash(point) == hash((3, 4, None)), {point: 1}[3, 4, None], point.index(4), point.count(3), point[:2], len(point), 4 in point, [*reversed(point)])
for wrong in (lambda: Point(), lambda: Point(1, 2, 3, 4), lambda: Point(1, x=2), lambda: Point(z=1), lambda: point._replace(z=1), lambda: Point._make([]), lambda: setattr(point, "x", 1), lambda: point.missing, lambda: point.z, lambda: isinstance(point, NamedTuple), lambda: issubclass(Point, NamedTuple), lambda: Pair[int], lambda: Point[int], lambda: NamedTuple(), lambda: NamedTuple(5, []), lambda: NamedTuple("X", [("a", int)], b=1), lambda: NamedTuple("X", "ab"), lambda: NamedTuple("X", [("1a", int)]), lambda: NamedTuple("", []), lambda: delattr(Point, "x") or Point(1).x):
    attempt(wrong)
Made = NamedTuple("Made", [("a", "int"), ("b", Annotated[str, 1])])
print(Made.__annotations__, get_type_hints(Made), Made(1, "2"), Made.__doc__, Made.__module__, Made.__qualname__)
for source in ("class A(NamedTuple):\n    a: int\n    a: str\nprint(A.__annotations__)", "class A(NamedTuple):\n    a = 1\nprint(A._fields, A.a)", "class A(NamedTuple):\n    def: int", "class A(NamedTuple):\n    a: int = 1\n    def a(self): pass\nprint(list(A._field_defaults))", "class A(NamedTuple, Generic[T], object): pass", "class A(Generic[T], NamedTuple):\n    a: T\nprint(A(1), A.__mro__[1:3])", "class A(NamedTuple, tuple): pass", "class A(NamedTuple):\n    __slots__ = ()\n    a: int", "class A(NamedTuple):\n    a: int\n    __init__ = None", "class A(NamedTuple, metaclass=type):\n    a: int\nprint(A(1))", "class A(NamedTuple, x=1):\n    a: int"):
    attempt(lambda: exec(source))

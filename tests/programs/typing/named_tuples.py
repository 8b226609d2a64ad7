# NamedTuple as a base and as a function: fields, defaults, methods, generic ones, refusals.
from typing import Generic, NamedTuple, TypeVar, get_type_hints

T = TypeVar("T")


class Point(NamedTuple):
    """A point."""
    x: int
    y: int = 0

    def norm(self):
        return self.x * self.x + self.y * self.y

    @property
    def swapped(self):
        return Point(self.y, self.x)

    @classmethod
    def origin(cls):
        return cls(0, 0)


p = Point(3)
print(p, p.norm(), p.swapped, Point.origin(), p._replace(y=4), p._asdict(), Point._fields, Point._field_defaults)
print(Point.__doc__, Point.__name__, Point.__qualname__, Point.__module__, Point.__annotations__, Point.__mro__, Point.__bases__)
print(Point.__orig_bases__[0] is NamedTuple, Point.__new__.__annotations__, Point.__match_args__)
print(get_type_hints(Point), isinstance(p, tuple), p == (3, 0), hash(p) == hash((3, 0)))
try:
    p.x = 5
except AttributeError as e:
    print(e)
try:
    Point()
except TypeError as e:
    print(e)
match p:
    case Point(x, y=0):
        print("matched", x)


class Pair(NamedTuple, Generic[T]):
    first: T
    second: "T"


print(Pair(1, 2), Pair[int], Pair[int](1, 2), Pair.__bases__, Pair.__orig_bases__[1:], Pair.__parameters__)


class Sub(Point):
    extra = 1

    def norm(self):
        return -super().norm()


print(Sub(1, 2), Sub(1, 2).norm(), Sub.__mro__, type(Sub))

E = NamedTuple("E", [("name", str), ("id", int)])
print(E("a", 1), E.__annotations__, E.__module__, E.__orig_bases__[0] is NamedTuple, E.__doc__)
for bad in (
    lambda: NamedTuple("A", [("x", int)], y=int),
    lambda: NamedTuple("A", None, y=int),
    lambda: NamedTuple("A", [("_x", int)]),
    lambda: NamedTuple("A", [("def", int)]),
    lambda: NamedTuple("A", [("x", (1, 2))]),
    lambda: NamedTuple("A", [("x", int), ("x", int)]),
    lambda: NamedTuple(),
    lambda: NamedTuple("A", 5),
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)


def bad_class(body, bases="NamedTuple"):
    try:
        exec(f"class Bad({bases}):\n" + "\n".join("    " + line for line in body.split(";")))
        print("made", body)
    except Exception as e:
        print(type(e).__name__, e)


bad_class("x: int = 1; y: int".replace("; ", ";"))
bad_class("x: int = 1;y: int = 2;z: int")
bad_class("_x: int")
bad_class("x: int;_fields = 1")
bad_class("x: int;def __new__(cls): pass")
bad_class("x: int;def __init__(self): pass")
bad_class("x: int;def _make(self): pass")
bad_class("x: int;_replace = 1")
bad_class("x: int;def f(self): return super().f()")
bad_class("x: int;__slots__ = ('a',)")
bad_class("pass")
bad_class("x: int", "NamedTuple, dict")
bad_class("x: int", "NamedTuple, object")
bad_class("x: int;__repr__ = lambda self: 'own';print('body')")
print(NamedTuple.__name__, NamedTuple.__module__)
print(NamedTuple.__mro_entries__((NamedTuple,)))

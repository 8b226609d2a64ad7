# frozen, eq, unsafe_hash: which combinations have a hash, and what assignment raises.
from dataclasses import FrozenInstanceError, dataclass, field, replace


@dataclass(frozen=True)
class Point:
    x: int
    y: int = 0

    def moved(self, dx):
        return replace(self, x=self.x + dx)


point = Point(1, 2)
print(point, hash(point) == hash(Point(1, 2)), {point: "p"}[Point(1, 2)], point.moved(5), len({Point(1), Point(1, 0), Point(2)}))
for change in (lambda: setattr(point, "x", 5), lambda: delattr(point, "x"), lambda: setattr(point, "new", 5), lambda: point.__setattr__("y", 1)):
    try:
        change()
    except FrozenInstanceError as error:
        print(type(error).__mro__[1].__name__, error)
object.__setattr__(point, "x", 99)
print(point)
for options in ({}, {"eq": False}, {"frozen": True}, {"unsafe_hash": True}, {"eq": False, "frozen": True}, {"eq": False, "unsafe_hash": True}):
    @dataclass(**options)
    class Made:
        x: int = 1
    try:
        print(options, hash(Made()) == hash(Made()) if options.get("eq", True) else "by identity", Made() == Made(), Made.__hash__ is None)
    except TypeError as error:
        print(options, error)


@dataclass(unsafe_hash=True)
class Partly:
    x: int
    cached: int = field(default=0, hash=False)
    label: str = field(default="", compare=False)


print(hash(Partly(1, 2, "a")) == hash(Partly(1, 3, "b")), Partly(1, 2) == Partly(1, 3), Partly(1, 2, "a") == Partly(1, 2, "b"))
for body in ("@dataclass\nclass D(Point):\n    z: int = 0", "@dataclass(frozen=True)\nclass D(Partly):\n    z: int = 0", "@dataclass(unsafe_hash=True)\nclass D:\n    def __hash__(self): return 1", "@dataclass(frozen=True)\nclass D:\n    def __setattr__(self, name, value): pass", "@dataclass(eq=False, order=True)\nclass D:\n    pass"):
    try:
        exec(body)
    except (TypeError, ValueError) as error:
        print(error)


@dataclass(frozen=True)
class Derived(Point):
    z: int = 3

    def __post_init__(self):
        object.__setattr__(self, "total", self.x + self.y + self.z)


print(Derived(1), Derived(1).total, Derived(1) == Point(1), hash(Derived(1)) == hash(Derived(1)))

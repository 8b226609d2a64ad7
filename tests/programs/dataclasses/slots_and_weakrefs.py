# slots=True and weakref_slot=True: no dict, defaults, inheritance, pickling, super().
import copy
import pickle
import weakref
from dataclasses import dataclass, field, replace


@dataclass(slots=True)
class Point:
    x: int
    y: int = 5

    def double(self):
        return Point(self.x * 2, self.y * 2)


@dataclass(slots=True)
class Point3(Point):
    z: list = field(default_factory=list)

    def double(self):
        return super().double(), self.z


@dataclass(slots=True, frozen=True)
class Frozen:
    x: int
    y: int = 0


@dataclass(slots=True, weakref_slot=True)
class Weak:
    x: int = 1


point = Point(1)
print(Point.__slots__, Point3.__slots__, Weak.__slots__, point, hasattr(point, "__dict__"), Point3(1, 2, [3]).double())
for change in (lambda: setattr(point, "z", 1), lambda: setattr(Frozen(1), "x", 2), lambda: weakref.ref(point)):
    try:
        change()
    except Exception as error:
        print(type(error).__name__, error)
weak = Weak()
print(weakref.ref(weak)() is weak, Weak.__match_args__)
for value in (point, Point3(1, 2, [3]), Frozen(1, 2), weak):
    for protocol in (2, 5):
        assert pickle.loads(pickle.dumps(value, protocol)) == value
    print(copy.copy(value), copy.deepcopy(value) == value, replace(value, x=9))
del point.x
try:
    print(point)
except AttributeError as error:
    print(error)
for body in ("@dataclass(slots=True)\nclass C:\n    __slots__ = ('x',)\n    x: int", "@dataclass(weakref_slot=True)\nclass C:\n    x: int"):
    try:
        exec(body)
    except TypeError as error:
        print(error)
match Point3(1, 2, [3]):
    case Point3(1, y, [z]):
        print("matched", y, z)
print(Point.x.__get__(Point(7)), type(Point.x).__name__)

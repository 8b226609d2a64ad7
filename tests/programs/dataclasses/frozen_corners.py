# Frozen classes: assigning and deleting, also of what is no field, inheritance of frozen and not, errors, object.__setattr__, slots.
import copy
import pickle
from dataclasses import FrozenInstanceError, dataclass, field, replace


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


@dataclass(frozen=True)
class Point:
    x: int
    y: int = 0


@dataclass(frozen=True)
class Child(Point):
    z: int = 5


class Loose(Point):
    pass


@dataclass(frozen=True, slots=True)
class Slots:
    a: int
    b: list = field(default_factory=list)


point = Point(1)
for name in ("x", "y", "other", "__class__"):
    attempt(lambda: setattr(point, name, 1))
    attempt(lambda: delattr(point, name))
attempt(lambda: setattr(Child(1), "z", 2))
attempt(lambda: setattr(Child(1), "x", 2))
attempt(lambda: setattr(Slots(1), "a", 2))
attempt(lambda: setattr(Slots(1), "new", 2))
attempt(lambda: delattr(Slots(1), "a"))
loose = Loose(1)
loose.extra = 5
attempt(lambda: setattr(loose, "x", 2))
print(loose, loose.extra, vars(loose), issubclass(FrozenInstanceError, AttributeError), FrozenInstanceError.__mro__[1].__name__)
del loose.extra
attempt(lambda: loose.extra)
object.__setattr__(point, "x", 99)
print(point, vars(point), replace(point, y=3), point == Point(99), hash(Point(99)) == hash(point))
inner = Slots(1)
inner.b.append(5)
print(inner, copy.copy(inner), copy.deepcopy(inner) == inner, copy.deepcopy(inner).b is inner.b, copy.copy(inner).b is inner.b, pickle.loads(pickle.dumps(inner)), pickle.loads(pickle.dumps(Child(1, 2))))


def define(base_frozen, frozen, **more):
    try:
        base = dataclass(frozen=base_frozen)(type("Base", (), {"__annotations__": {"a": int}}))
        cls = dataclass(frozen=frozen)(type("Derived", (base,), {"__annotations__": {"b": int}, **more}))
        print("made", cls(1, 2))
    except Exception as error:
        print(type(error).__name__, error)


for one in (True, False):
    for two in (True, False):
        define(one, two)
define(False, True, __setattr__=lambda self, name, value: None)
for name in ("__setattr__", "__delattr__"):
    attempt(lambda: dataclass(frozen=True)(type("C", (), {"__annotations__": {"a": int}, name: lambda self, *args: None})))


@dataclass
class Switch:
    on: bool = False

    def __setattr__(self, name, value):
        print("  set", name, value)
        super().__setattr__(name, value)


switch = Switch(True)
switch.on = False
print(switch)
try:
    point.x = 1
except AttributeError as error:
    print(type(error).__name__, error.args, error)
print({Point(1, 2): "a"}[Point(1, 2)], Point(1) in {Point(1): 0}, sorted({Child(1): 1, Child(1, 0, 5): 2}.values()))

# order, eq, frozen, unsafe_hash, slots, kw_only and match_args, alone and together.
from dataclasses import FrozenInstanceError, dataclass, field


@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0
    note: str = field(default="", compare=False)


a, b = Version(1, 2, "x"), Version(1, 10)
print(a < b, a >= b, sorted([b, a]), max(a, b), a == Version(1, 2), hash(a) == hash(Version(1, 2, "y")), {a: 1}[Version(1, 2)])
for change in (lambda: setattr(a, "major", 5), lambda: delattr(a, "major"), lambda: setattr(a, "other", 5)):
    try:
        change()
    except FrozenInstanceError as error:
        print(error)
for wrong in (lambda: a < 5, lambda: a < (1, 2), lambda: Version(1) <= None):
    try:
        print(wrong())
    except TypeError as error:
        print(error)


@dataclass(slots=True)
class Point:
    x: int
    y: int = 0


p = Point(1)
print(p, Point.__slots__, hasattr(p, "__dict__"), Point.__hash__)
try:
    p.z = 1
except AttributeError as error:
    print(error)


@dataclass(eq=False)
class Same:
    x: int


@dataclass(unsafe_hash=True)
class Hashed:
    x: int


@dataclass(kw_only=True)
class Options:
    verbose: bool = False
    level: int


print(Same(1) == Same(1), Hashed(1) == Hashed(1), len({Hashed(1), Hashed(1), Hashed(2)}), Options(level=3), Options.__match_args__)
match Point(3, 4):
    case Point(x, y=4):
        print("matched", x)
for options in ({"order": True, "eq": False}, {"weakref_slot": True}, {"frozen": True}):
    try:
        @dataclass(**options)
        class Made(Point if options == {"frozen": True} else object):
            z: int = 0
        print("made", options)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
try:
    @dataclass(order=True)
    class Own:
        x: int

        def __lt__(self, other):
            return True
except TypeError as error:
    print(error)
try:
    Options(3)
except TypeError as error:
    print(error)

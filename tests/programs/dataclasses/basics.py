# dataclass: fields, defaults, generated methods, order, hash, errors.
from dataclasses import *
import dataclasses
from typing import ClassVar, Any


def attempt(label, function, *args, **kwargs):
    try:
        print(label, "->", function(*args, **kwargs))
    except Exception as error:
        print(label, "!", type(error).__name__, error)


@dataclass
class Point:
    x: int
    y: int = 0


p = Point(1)
print(p, p == Point(1, 0), p != Point(1, 2), p.x, Point.__doc__, Point.__match_args__, Point.y, Point.__hash__)
print(Point.__init__.__annotations__, Point.__init__.__qualname__, Point.__eq__.__name__, Point.__repr__.__qualname__)
attempt("few", Point)
attempt("many", Point, 1, 2, 3)
attempt("unknown", Point, 1, z=3)
attempt("hash", hash, p)
attempt("order", lambda: p < p)
print(p == (1, 0), p.__eq__((1, 0)), p.__dict__)
p.z = 5
print(p, vars(p))


@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0
    label: str = field(default="", compare=False)


v = Version(1, 2, "a")
print(v < Version(1, 3), v <= Version(1, 2), v > Version(0, 9), v >= v, v == Version(1, 2, "b"), hash(v) == hash(Version(1, 2, "z")), sorted([Version(2), Version(1, 5), Version(1)]))
attempt("assign", setattr, v, "major", 3)
attempt("delete", delattr, v, "major")
attempt("new", setattr, v, "other", 3)
attempt("order other", lambda: v < 3)
print(isinstance(FrozenInstanceError("x"), AttributeError), {v: 1}[Version(1, 2)])


@dataclass
class Full:
    a: int
    b: list = field(default_factory=list)
    c: dict = field(default_factory=dict, repr=False)
    d: int = field(init=False, default=7)
    e: str = field(kw_only=True, default="e")
    f: ClassVar[int] = 3
    g: InitVar[int] = 10
    h: "int" = 1

    def __post_init__(self, g):
        self.total = self.a + g


x = Full(1)
y = Full(1, [2], g=5)
print(x, y, x.b is not Full(1).b, x.total, y.total, x.c, Full.f, Full.__match_args__, x == y, Full.__doc__)
for f in fields(Full):
    print(f.name, f.type, f.default if f.default is not MISSING else "missing", f.init, f.repr, f.kw_only, f.compare, f.hash)
print([f.name for f in fields(x)], fields(Full)[0].metadata)
attempt("fields", fields, int)
print(is_dataclass(Full), is_dataclass(x), is_dataclass(int), is_dataclass(3))
print(repr(field(default=3, metadata={"k": 1})).replace(repr(MISSING), "MISSING"))
print(asdict(x), astuple(y), replace(y, a=9, g=1).total)
attempt("replace init", replace, x, d=3)
attempt("asdict", asdict, 3)
attempt("replace", replace, 3)


def bad(body, **options):
    namespace = {"options": options, "__name__": "__main__"}
    exec("from dataclasses import *\nfrom typing import *\n@dataclass(**options)\nclass Bad:\n" + body, namespace)
    return namespace["Bad"]


for body in ("    a: int = 1\n    b: int", "    a: list = []", "    a: int = field(default=1, default_factory=int)", "    a = field()", "    a: KW_ONLY\n    b: KW_ONLY", "    a: ClassVar[int] = field(default_factory=int)", "    a: dict = {}", "    a: set = set()"):
    attempt(body.strip(), bad, body)
attempt("order without eq", bad, "    a: int", order=True, eq=False)
attempt("lt defined", bad, "    a: int\n    def __lt__(self, o): pass", order=True)
attempt("frozen setattr", bad, "    a: int\n    def __setattr__(self, n, v): pass", frozen=True)
attempt("hash defined", bad, "    a: int\n    def __hash__(self): return 1", unsafe_hash=True)
attempt("weakref", bad, "    a: int", weakref_slot=True)
attempt("slots", bad, "    __slots__ = ('a',)\n    a: int", slots=True)


@dataclass
class Base:
    a: int
    b: int = 2


@dataclass
class Child(Base):
    c: int = 3
    a: str = "over"


print(Child(), Child("x", 5, 6), [f.name for f in fields(Child)], Child.__match_args__, Child() == Base("over", 2))


@dataclass(frozen=True)
class FrozenBase:
    a: int


def thaw():
    @dataclass
    class Thawed(FrozenBase):
        b: int = 1


attempt("thaw", thaw)


def freeze():
    @dataclass(frozen=True)
    class Frozen(Base):
        pass


attempt("freeze", freeze)


@dataclass(kw_only=True)
class Kw:
    a: int
    b: int = 1


attempt("kw", Kw, 1)
print(Kw(a=2), Kw.__match_args__)


@dataclass
class Mixed:
    a: int
    _: KW_ONLY
    b: int
    c: int = 5


print(Mixed(1, b=2), Mixed.__doc__)


@dataclass(slots=True)
class Slotted:
    a: int
    b: int = 4

    def twice(self):
        return super().__repr__(), __class__


s = Slotted(1)
print(s, Slotted.__slots__, hasattr(s, "__dict__"), s.twice()[1] is Slotted)
attempt("slot", setattr, s, "z", 3)


@dataclass(slots=True, frozen=True, weakref_slot=True)
class SlottedFrozen:
    a: int


import weakref, copy

q = SlottedFrozen(5)
print(q, weakref.ref(q)() is q, copy.copy(q), copy.deepcopy(q) == q, SlottedFrozen.__slots__)


@dataclass(init=False, repr=False, eq=False)
class Nothing:
    a: int = 3


print(Nothing().a, Nothing() == Nothing(), Nothing.__init__ is object.__init__)


@dataclass
class Recursive:
    items: list = field(default_factory=list)
    me: Any = None


r = Recursive()
r.me = r
r.items.append(r)
print(r)


@dataclass
class Self:
    self: int
    other: int = 1


print(Self(3), Self(self=4, other=5))
match Point(3, 4):
    case Point(3, b):
        print("matched", b)
print(Point.__replace__(p, x=8), copy.replace(Version(1), minor=6), Point.__dataclass_params__)


@dataclass(unsafe_hash=True)
class Hashed:
    a: int
    b: int = field(default=0, hash=False)


print(hash(Hashed(1, 2)) == hash(Hashed(1, 3)), Hashed(1, 2) == Hashed(1, 3))


@dataclass
class Doc:
    """Own documentation."""

    a: int


print(Doc.__doc__)
M = make_dataclass("M", ["a", ("b", int), ("c", list, field(default_factory=list))], namespace={"hello": lambda self: "hi"})
print(M(1, 2), M(1, 2).hello(), M.__module__, [(f.name, f.type) for f in fields(M)])
N = make_dataclass("N", [("x", int, 5)], bases=(Point,), frozen=False, order=True)
print(N(1), N(1) < N(2))
for fields_given in (["a", "a"], ["1a"], ["class"], [("a", 1, 2, 3)], [3]):
    attempt(repr(fields_given), make_dataclass, "X", fields_given)


@dataclass
class Nested:
    p: Point
    l: list
    d: dict


n = Nested(Point(1, 2), [Point(3, 4), (Point(5), "x")], {"k": Point(6)})
print(asdict(n), astuple(n), asdict(n, dict_factory=lambda items: sorted(items)) == asdict(n))
print(asdict(n)["l"][1], type(astuple(n)[1]), dataclasses.MISSING is MISSING, repr(KW_ONLY)[:30], InitVar[int], InitVar[list[int]])
print(dataclasses.__all__)

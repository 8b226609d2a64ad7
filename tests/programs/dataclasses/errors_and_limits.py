# Texts of errors: wrong defaults, missing and extra arguments, reserved names, mutable defaults, frozen mixtures, options that contradict; many fields.
from dataclasses import FrozenInstanceError, InitVar, astuple, dataclass, field, fields, make_dataclass, replace
from typing import ClassVar


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


def define(body, options="", base=""):
    scope = {"dataclass": dataclass, "field": field, "ClassVar": ClassVar, "InitVar": InitVar}
    try:
        exec(f"{base}\n@dataclass({options})\nclass C{'(Base)' if base else ''}:\n    " + body.replace("; ", "\n    "), scope)
        print("fine", [f.name for f in fields(scope["C"])])
    except Exception as error:
        print(type(error).__name__, error)


define("x: int = 1; y: int; z: int = 2")
define("x: list = []")
define("x: dict = {}")
define("x: set = {1}")
define("x: object = bytearray()")
define("x: tuple = ()")
define("x: frozenset = frozenset()")
define("x: object = type('H', (), {})()")
define("x: type = list")
define("x: int = field(default=1, default_factory=int)")
define("x = field(default=1)")
define("x: ClassVar[int] = field(default_factory=int)")
define("x: InitVar[int] = field(default_factory=int)")
define("x: int", "order=True, eq=False")
define("x: int; def __lt__(self, other): return True", "order=True")
define("x: int; def __hash__(self): return 1", "unsafe_hash=True")
define("x: int; def __setattr__(self, n, v): pass", "frozen=True")
define("x: int; def __delattr__(self, n): pass", "frozen=True")
define("x: int; __slots__ = ()", "slots=True")
define("x: int", "weakref_slot=True")
define("x: int", "nothing=True")
define("y: int", "frozen=True", "@dataclass\nclass Base:\n    x: int")
define("y: int", "", "@dataclass(frozen=True)\nclass Base:\n    x: int")
define("y: int", "", "@dataclass\nclass Base:\n    x: int = 1")
define("y: int", "kw_only=True", "@dataclass\nclass Base:\n    x: int = 1")
define("pass", "", "class Base:\n    x: int = 1")
define("x: int; x: str")
define("def x(self): pass; x: int")
define("x: int; def x(self): pass; y: int = 5")
define("x: int = 1; def __init__(self): pass")
define("return_: int; print: int; True_: int")


@dataclass
class Three:
    a: int
    b: int
    c: int = 3


@dataclass
class Keywords:
    a: int = field(kw_only=True)
    b: int = field(kw_only=True)
    c: int = field(kw_only=True, default=3)


for cls in (Three, Keywords):
    attempt(lambda: cls())
    attempt(lambda: cls(1))
    attempt(lambda: cls(a=1))
    attempt(lambda: cls(1, 2, 3, 4))
    attempt(lambda: cls(a=1, b=2, d=4))
    attempt(lambda: cls(1, a=1))
    attempt(lambda: cls(**{"a": 1, "b": 2}))
attempt(lambda: Three.__init__(5, 1, 2))
attempt(lambda: Three.__repr__(5))
attempt(lambda: Three.__eq__(5, 5))
attempt(lambda: Three(1, 2).d)
attempt(lambda: Three(1, 2) < Three(1, 3))
attempt(lambda: Three(1, 2)[0])
attempt(lambda: iter(Three(1, 2)))
attempt(lambda: hash(Three(1, 2)))
attempt(lambda: len(Three(1, 2)))
attempt(lambda: Three.a)
attempt(lambda: Three.c)
many = make_dataclass("Many", [(f"f{i}", int, i) for i in range(120)], order=True)
one = many()
print(len(fields(one)), one.f119, one == many(), one < many(f119=500), sum(astuple(one)), many(*range(5, 125)).f0, len(repr(one)), many.__match_args__[-1])
attempt(lambda: many(*range(121)))
attempt(lambda: many(f0=1, g=2))
frozen = make_dataclass("Frozen", [f"f{i}" for i in range(30)], frozen=True, slots=True)
print(hash(frozen(*range(30))) == hash(tuple(range(30))), replace(frozen(*range(30)), f5=500).f5, isinstance(FrozenInstanceError("x"), AttributeError))
attempt(lambda: frozen(*range(29)))
attempt(lambda: setattr(frozen(*range(30)), "f1", 1))

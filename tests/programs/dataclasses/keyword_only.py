# kw_only of classes and fields, KW_ONLY as a marker, the order of parameters, inheritance, match_args, replace().
import inspect
from dataclasses import KW_ONLY, dataclass, field, fields, replace


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


@dataclass
class Marked:
    a: int
    _: KW_ONLY
    b: int = 2
    c: int


@dataclass(kw_only=True)
class Whole:
    x: int = 1
    y: int
    z: int = field(kw_only=False)


@dataclass
class Child(Marked):
    d: int = 4
    e: int = field(default=5, kw_only=True)


@dataclass
class Mixed(Whole):
    w: str = "w"


for cls in (Marked, Whole, Child, Mixed):
    print(cls.__name__, inspect.signature(cls), cls.__match_args__, [(f.name, f.kw_only) for f in fields(cls)])
print(Marked(1, c=3), Whole(9, y=2), Child(1, 2, c=3), Child(1, c=3, e=0), Mixed(3, y=0), Mixed(3, "v", x=8, y=0))
attempt(lambda: Marked(1, 2, 3))
attempt(lambda: Marked(1))
attempt(lambda: Marked())
attempt(lambda: Whole(y=1))
attempt(lambda: Whole(1, 2, 3))
attempt(lambda: Child(1, 2, 3, c=1))
attempt(lambda: replace(Marked(1, c=3), b=7, c=8))
attempt(lambda: replace(Marked(1, c=3), _=7))
match Marked(1, c=3):
    case Marked(a, b=b):
        print("matched", a, b)
try:
    match Marked(1, c=3):
        case Marked(a, b):
            print(a, b)
except TypeError as error:
    print(error)


def define(body, options=""):
    scope = {"dataclass": dataclass, "field": field, "KW_ONLY": KW_ONLY}
    try:
        exec(f"@dataclass({options})\nclass C:\n    " + body.replace("; ", "\n    "), scope)
        print(inspect.signature(scope["C"]), scope["C"].__match_args__, sorted(scope["C"].__dataclass_fields__))
    except Exception as error:
        print(type(error).__name__, error)


define("a: int; _: KW_ONLY; b: int; __: KW_ONLY; c: int")
define("_: KW_ONLY; a: int = 1; b: int")
define("_: 'KW_ONLY'; a: int")
define("_: KW_ONLY = 5; a: int = 1; b: int")
define("a: int = 1; b: int = field(kw_only=True); c: int = 3; d: int = field(kw_only=True, default=0)")
define("a: int = field(kw_only=False); b: int", "kw_only=True")
define("a: int = field(init=False, default=1, kw_only=True); b: int")
define("a: KW_ONLY; b: int; c: int = 2; d: int")

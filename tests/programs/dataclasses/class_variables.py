# ClassVar in every spelling, as text too, KW_ONLY and InitVar as text, names with underscores, fields without annotations, annotations changed later.
import dataclasses
import dataclasses as dc
import typing
import typing as t
from dataclasses import InitVar, dataclass, field, fields
from typing import Annotated, ClassVar, Final


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


@dataclass
class Spellings:
    a: ClassVar = 1
    b: ClassVar[int] = 2
    c: typing.ClassVar[int] = 3
    d: t.ClassVar = 4
    e: "ClassVar" = 5
    f: "ClassVar[int]" = 6
    g: "typing.ClassVar[int]" = 7
    h: "t.ClassVar" = 8
    i: " ClassVar[int]" = 9
    j: "Nothing.ClassVar[int]" = 10
    k: "ClassVarious" = 11
    l: "dataclasses.InitVar[int]" = 12
    m: "dc.InitVar" = 13
    n: "InitVar[int]" = 14
    o: Final[int] = 15
    p: Annotated[int, "note"] = 16
    q: "int | None" = 17
    r = 18

    def __post_init__(self, *args):
        self.args = args


print([f.name for f in fields(Spellings)], {name: f._field_type.name for name, f in Spellings.__dataclass_fields__.items()})
print(Spellings(), Spellings().args, Spellings.__match_args__)


@dataclass
class Counted:
    total: ClassVar[int] = 0
    names: ClassVar[list] = []
    name: str = "x"

    def __post_init__(self):
        Counted.total += 1
        self.names.append(self.name)


print(Counted("a"), Counted(), Counted.total, Counted.names, Counted().names is Counted.names)
counted = Counted("z")
counted.total = 99
print(counted == Counted("z"), counted, Counted.total, dataclasses.asdict(counted), dataclasses.replace(counted, name="r"))


def define(body):
    scope = {"dataclass": dataclass, "field": field, "ClassVar": ClassVar, "InitVar": InitVar}
    try:
        exec("@dataclass\nclass C:\n    " + body.replace("; ", "\n    "), scope)
        print([f.name for f in fields(scope["C"])], scope["C"]())
    except Exception as error:
        print(type(error).__name__, error)


define("x: ClassVar[int] = field(default=5)")
define("x: ClassVar[list] = field(default_factory=list)")
define("x: ClassVar[int] = field(kw_only=True)")
define("x: ClassVar[int]; y: int = 1")
define("x = field(default=3)")
define("x: int = 1; x: str = 'two'; y: int = 2")
define("_: int = 1; __private: int = 2; ___: int = 3; __dunder__: int = 4")
define("x: int = 1; del x")
define("match: int = 1; type: str = 't'; case: int = 2; _x: int = 3")
define("\u00e9: int = 1; \ufb01x: int = 2")


@dataclass
class Changed:
    x: int = 1


Changed.__annotations__["y"] = str
Changed.x = 50
Changed.y = "late"
print(Changed(), [f.name for f in fields(Changed)], Changed.x, Changed().x)


class Unmade:
    x: int = 1
    y: list = field(default_factory=list)


made = dataclass(Unmade)
print(made is Unmade, Unmade(), hasattr(Unmade, "y"), dataclass()(type("T", (), {"__annotations__": {"q": "int"}, "q": 2}))())


class Private:
    @dataclass
    class Inner:
        __secret: int = 5
        shown: int = 6


print(Private.Inner(), Private.Inner(7), vars(Private.Inner(8)), Private.Inner.__match_args__)
attempt(lambda: dataclass(5))
attempt(lambda: dataclass("x"))
attempt(lambda: dataclass(lambda: 1))
attempt(lambda: dataclass(nothing=1))
attempt(lambda: dataclass(type("C", (), {}), frozen=True)())
attempt(lambda: dataclass(None)(type("C", (), {}))())
attempt(lambda: dataclass(type("C", (), {}), True))
attempt(lambda: dataclass(int))

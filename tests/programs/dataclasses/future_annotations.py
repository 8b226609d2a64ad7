# from __future__ import annotations: texts as types, ClassVar, InitVar and KW_ONLY in texts, names that are not there, get_type_hints, inheritance from plain modules' classes.
from __future__ import annotations

import dataclasses
import typing
from dataclasses import KW_ONLY, InitVar, dataclass, field, fields
from typing import ClassVar


@dataclass
class Late:
    other: Other | None = None
    many: list[Late] = field(default_factory=list)
    missing: NotThere = 5
    shared: ClassVar[int] = 7
    given: InitVar[int] = 8
    _: KW_ONLY
    flag: bool = False
    text: "quoted" = "q"

    def __post_init__(self, given):
        self.total = given * 2


@dataclass
class Other:
    back: Late
    typed: typing.ClassVar[Nothing] = 1
    init: dataclasses.InitVar[Nothing] = 2

    def __post_init__(self, init):
        self.got = init


print([(f.name, f.type) for f in fields(Late)], [(f.name, f.type) for f in fields(Other)], sep="\n")
print(Late(), Late().total, Late(flag=True, given=1).total, Late(Other(Late())), Other(Late()).got, Late.shared, Late.given)
print(Late.__annotations__["other"], Late.__init__.__annotations__, Late.__match_args__, Late.__doc__)
try:
    print(typing.get_type_hints(Late))
except NameError as error:
    print(error)
print(typing.get_type_hints(Late, localns={"NotThere": int, "quoted": str})["many"], typing.get_type_hints(Other, localns={"Nothing": int}))


def local():
    class Hidden:
        pass

    @dataclass
    class Inner:
        x: Hidden
        y: Inner | None = None

    return Inner, Hidden


Inner, Hidden = local()
print(isinstance(Inner(Hidden()).x, Hidden), [f.type for f in fields(Inner)], Inner.__qualname__)


@dataclass
class Child(Late):
    extra: int = 1
    flag: bool = True


print([f.name for f in fields(Child)], Child(extra=4), Child.__match_args__)
Alias = ClassVar


@dataclass
class Tricks:
    a: Alias[int] = 1
    b: "ClassVar[int]" = 2
    c: typing . ClassVar [ int ] = 3
    d: (ClassVar[int]) = 4
    e: list["ClassVar[int]"] = 5
    f: dataclasses.KW_ONLY = 6


print([f.name for f in fields(Tricks)], Tricks(), Tricks.__annotations__)


@dataclass(frozen=True, order=True, slots=True)
class Version:
    major: int
    minor: int = 0
    parts: ClassVar[tuple[str, ...]] = ("major", "minor")

    @classmethod
    def parse(cls, text: str) -> Version:
        return cls(*map(int, text.split(".")))

    def __str__(self) -> str:
        return ".".join(str(getattr(self, part)) for part in self.parts)


print(sorted(map(Version.parse, ("1.10", "1.9", "0.5")))[-1], Version.parse.__annotations__, Version.__slots__, Version("1") == Version(1), {Version(1): "one"}[Version.parse("1")])
for body in ("a: int = 1\n    b: str", "a: UnknownThing[1, 2] = 5", "a: ClassVar = field(default_factory=list)", "a: 'InitVar[x]' = field(default_factory=list)", "a: not valid python = 1"):
    try:
        scope = {"dataclass": dataclass, "field": field, "ClassVar": ClassVar, "InitVar": InitVar}
        exec(compile(f"from __future__ import annotations\n@dataclass\nclass C:\n    {body}", "<text>", "exec"), scope)
        print([(f.name, f.type) for f in fields(scope["C"])])
    except Exception as error:
        print(type(error).__name__, error if not isinstance(error, SyntaxError) else "")

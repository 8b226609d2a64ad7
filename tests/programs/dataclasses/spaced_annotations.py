# Annotations that are texts: names with spaces around their dot, and what only looks like one. Slots that have been walked over.
import dataclasses
import typing
from dataclasses import KW_ONLY, InitVar, dataclass, fields
from typing import ClassVar


@dataclass
class Texts:
    a: "typing.ClassVar[int]" = 1
    b: "typing .ClassVar[int]" = 2
    c: " typing. ClassVar [int]" = 3
    d: "typing . ClassVar" = 4
    e: "ClassVar[int]" = 5
    f: " ClassVar [ int ]" = 6
    g: "ClassVar.int" = 7
    h: "typing.ClassVarious" = 8
    i: "typing.typing.ClassVar" = 9
    j: "list[ClassVar]" = 10
    k: "dataclasses . InitVar[int]" = 11
    l: "dataclasses.InitVar" = 12
    m: "typing." = 13
    n: "" = 14
    o: "   " = 15
    p: "(ClassVar)" = 16
    q: "missing.ClassVar" = 17


print([made.name for made in fields(Texts)])
print(sorted(name for name, made in Texts.__dataclass_fields__.items() if made._field_type is dataclasses._FIELD_CLASSVAR))
print(sorted(name for name, made in Texts.__dataclass_fields__.items() if made._field_type is dataclasses._FIELD_INITVAR))


class Base:
    __slots__ = iter(("x",))


try:

    @dataclass(slots=True)
    class Derived(Base):
        y: int

except TypeError as error:
    print(error)


class Listed:
    __slots__ = ["x"]


@dataclass(slots=True)
class Other(Listed):
    x: int
    y: int


print(Other.__slots__, Other(1, 2))

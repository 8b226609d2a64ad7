"""Annotated: nesting, equality, hashing, calls, use as schema, stripped hints."""
import dataclasses
from typing import Annotated, ClassVar, Generic, List, Optional, TypeVar, get_args, get_origin, get_type_hints


@dataclasses.dataclass(frozen=True)
class Range:
    low: int
    high: int

    def check(self, value):
        return self.low <= value <= self.high


@dataclasses.dataclass(frozen=True)
class Length:
    most: int

    def check(self, value):
        return len(value) <= self.most


T = TypeVar("T")
Small = Annotated[int, Range(0, 9)]
Vector = Annotated[List[T], Length(3)]


@dataclasses.dataclass
class Model:
    count: Small
    name: Annotated[str, Length(4), "doc"] = "n"
    items: Vector[int] = dataclasses.field(default_factory=list)
    maybe: Optional[Annotated[int, Range(5, 6)]] = None
    shared: ClassVar[Annotated[int, "class"]] = 3

    def __post_init__(self):
        for name, hint in get_type_hints(type(self), include_extras=True).items():
            if get_origin(hint) is Annotated:
                for rule in hint.__metadata__:
                    if hasattr(rule, "check") and not rule.check(getattr(self, name)):
                        raise ValueError(f"{name}={getattr(self, name)!r} breaks {rule}")


for arguments in ((5,), (10,), (1, "long name"), (1, "ok", [1, 2, 3, 4]), (1, "ok", [1])):
    try:
        print(Model(*arguments))
    except ValueError as error:
        print("ValueError", error)
print(get_type_hints(Model), get_type_hints(Model, include_extras=True), sep="\n")
print(Small, Small.__origin__, Small.__metadata__, Small.__args__, get_args(Small), Annotated[Small, "more"], Annotated[Small, 1] == Annotated[int, Range(0, 9), 1], Small == Annotated[int, Range(0, 9)], hash(Small) == hash(Annotated[int, Range(0, 9)]), Vector, Vector[int], Vector[str].__metadata__, Vector.__parameters__)
print(Annotated[list, 1]("ab"), Annotated[int, []] == Annotated[int, []], Annotated[None, 1], Annotated["Later", 1], Annotated[int, 1] | None, Optional[Annotated[int, 1]], List[Annotated[int, 1]])
for call in (lambda: hash(Annotated[int, []]), lambda: Annotated[int], lambda: Annotated[()], lambda: Annotated[1, 2], lambda: isinstance(1, Small), lambda: Small.nothing, lambda: Annotated.x, lambda: Vector[int, str], lambda: Annotated[int, 1][str]):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

"""Annotated: flattening, substitution, unions, metadata of all kinds, hints, calls, hashing, nesting in generics."""
import typing
from dataclasses import dataclass, fields
from typing import Annotated, Any, Callable, ClassVar, Dict, Final, Generic, List, Literal, NotRequired, Optional, Required, Tuple, TypedDict, TypeVar, Union, Unpack, get_args, get_origin, get_type_hints

T, S = TypeVar("T"), TypeVar("S")


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


@dataclass(frozen=True)
class Range:
    low: int
    high: int

    def check(self, value):
        return self.low <= value <= self.high


Small = Annotated[int, Range(0, 10), "small"]
Listed = Annotated[List[T], "listed"]
Bare = Annotated[T, "bare"]
Nested = Annotated[Annotated[Annotated[int, 1], 2], 3]
print(Small, Small.__metadata__, Small.__origin__, Small.__args__, get_origin(Small) is Annotated, get_args(Small), Nested, Nested.__metadata__)
print(Listed, Listed.__parameters__, Listed[int], Listed[Small], Bare[int], Bare[List[S]], Bare[Annotated[str, "inner"]], List[Bare][int], Dict[str, Small], Annotated[Dict[T, S], 1][int, str], Annotated[T, 1][Annotated[S, 2]])
print(Optional[Small], Small | None, Union[Small, str], None | Small, Annotated[Optional[int], 5], Annotated[int | str, 5], Annotated["Later", 1], Annotated[None, 1], Annotated[Any, ...], Annotated[Callable[[int], str], len], Annotated[Literal[1], [2], {"a": 3}])
print(Small == Annotated[int, Range(0, 10), "small"], Small == Annotated[int, "small"], hash(Small) == hash(Annotated[int, Range(0, 10), "small"]), Annotated[int, 1] == Annotated[int, True], Annotated[int, 1] != Annotated[str, 1], Annotated[int, [1]] == Annotated[int, [1]], Annotated[Annotated[int, 1], 2] == Annotated[int, 1, 2])
for wrong in (lambda: Annotated[int], lambda: Annotated[()], lambda: Annotated[1, 2] and "one", lambda: Annotated, lambda: Annotated(), lambda: isinstance(1, Small), lambda: issubclass(int, Small), lambda: isinstance(1, Annotated), lambda: hash(Annotated[int, [1]]), lambda: Small[int], lambda: Listed[int, str], lambda: Annotated[ClassVar[int], 1], lambda: List[Annotated[ClassVar[int], 1]], lambda: type("X", (Annotated,), {}), lambda: Small.missing, lambda: Annotated[Unpack[Tuple[int, str]], 1], lambda: Annotated[Required[int], 1], lambda: setattr(Small, "attribute", 5)):
    attempt(wrong)
print(Small("7"), Annotated[dict, 1](a=2), Annotated[list, "x"]([1]), Small.from_bytes(b"\x01\x02", "big"), Annotated[int, 1].__name__ if hasattr(Annotated[int, 1], "__name__") else "-", Small.__module__)


class Model:
    count: Small
    names: Annotated[List["Small"], "plural"] = []
    kind: ClassVar[Annotated[str, "class"]] = "k"
    fixed: Annotated[Final[int], "fixed"] = 3
    maybe: Optional[Annotated[int, "inside"]] = None

    def method(self, x: Annotated[int, "arg"], *args: Annotated[str, "rest"]) -> Annotated[bool, "result"]: ...


class Config(TypedDict, total=False):
    port: Annotated[Required[int], Range(1, 65535)]
    host: Required[Annotated[str, "name"]]
    debug: NotRequired[Annotated[bool, "flag"]]


print(get_type_hints(Model))
print(get_type_hints(Model, include_extras=True))
print(get_type_hints(Model.method), get_type_hints(Model.method, include_extras=True)["return"])
print(sorted(Config.__required_keys__), sorted(Config.__optional_keys__), get_type_hints(Config), get_type_hints(Config, include_extras=True))


def validate(function, **values):
    problems = []
    for name, hint in get_type_hints(function, include_extras=True).items():
        for rule in getattr(hint, "__metadata__", ()):
            if isinstance(rule, Range) and name in values and not rule.check(values[name]):
                problems.append(f"{name}={values[name]} is not within {rule.low}..{rule.high}")
    return problems


def order(amount: Annotated[int, Range(1, 5)], price: Annotated[float, Range(0, 100), "EUR"], note: str = ""): ...


print(validate(order, amount=3, price=10.5), validate(order, amount=9, price=-1, note="x"))


class Sub(Annotated[Model, "base"]):
    pass


print(Sub.__bases__, Sub.__orig_bases__, Sub.__mro__[1].__name__)

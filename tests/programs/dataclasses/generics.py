# Dataclasses that are generic: parameters in brackets, TypeVar, subscripted bases, aliases, bounds, annotations that are kept.
import typing
from collections.abc import Callable
from dataclasses import dataclass, field, fields, is_dataclass, replace
from typing import Generic, TypeVar

T = TypeVar("T")
K = TypeVar("K")


@dataclass
class Box(Generic[T]):
    item: T
    label: str = "box"

    def map(self, function: Callable[[T], K]) -> "Box[K]":
        return Box(function(self.item), self.label)


@dataclass
class Pair[A, B = int]:
    first: A
    second: B


@dataclass(frozen=True, order=True)
class Node[T: (int, str)]:
    value: T
    next: "Node[T] | None" = field(default=None, compare=False)

    def __iter__(self):
        node = self
        while node:
            yield node.value
            node = node.next


@dataclass
class IntBox(Box[int]):
    extra: list[int] = field(default_factory=list)


@dataclass(slots=True)
class Slotted[T]:
    x: T
    y: list[T] = field(default_factory=list)


@dataclass
class Result[T, E: Exception]:
    value: T | None = None
    error: E | None = None

    def unwrap(self) -> T:
        if self.error:
            raise self.error
        return self.value


print(Box(1), Box[int](2), Box[str]("x") == Box("x"), Box[int], Box[int].__args__, Box.__parameters__, Box(3).map(str), Box[int](5).__orig_class__)
print(Pair("a", 1), Pair[str, int]("b", 2), Pair.__type_params__, Pair[str].__args__, [f.type for f in fields(Pair)])
print(list(Node(1, Node(2, Node(3)))), Node("a") < Node("b"), Node.__type_params__[0].__constraints__, fields(Node)[1].type, Node(1, Node(2)) == Node(1))
print(IntBox(1), IntBox.__orig_bases__, [f.type for f in fields(IntBox)], IntBox(1) == Box(1), isinstance(IntBox(1), Box), IntBox.__mro__[1:3])
print(Slotted(1), Slotted[int](1), Slotted.__slots__, [f.type for f in fields(Slotted)], Slotted.__type_params__)
print(Result(5).unwrap(), Result[int, ValueError](error=ValueError("bad")))
for call in (lambda: Result(error=KeyError("k")).unwrap(), lambda: Box[int, str], lambda: Pair[int, str, float], lambda: IntBox[int], lambda: replace(Box[int](1), item="text"), lambda: is_dataclass(Box[int]), lambda: fields(Box[int])[0].name, lambda: isinstance(Box(1), Box[int]), lambda: Slotted[int](1).__orig_class__):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(typing.get_type_hints(Box), typing.get_type_hints(IntBox))
match Box([1, 2]):
    case Box([a, *rest], label):
        print(a, rest, label)
match Result(error=ValueError("v")):
    case Result(value=None, error=ValueError(args=(text,))):
        print(text)

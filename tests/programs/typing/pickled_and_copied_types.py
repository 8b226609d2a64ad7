"""Aliases, unions, type variables, literals, protocols and records through pickle, copy and repr."""
import copy
import pickle
import typing
from typing import *

T = TypeVar("T")
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")
type Alias[X] = list[X]


class Box(Generic[T]):
    def __init__(self, item: T) -> None:
        self.item = item

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Box) and self.item == other.item


class Modern[X, *Xs, **Q]:
    pass


class Row(NamedTuple):
    a: int
    b: "str" = "x"


class Movie(TypedDict, total=False):
    title: str


class Named(Protocol):
    name: str


Id = NewType("Id", int)
forms = [Any, Never, NoReturn, Self, LiteralString, TypeAlias, ClassVar, Final, Optional, Literal, Annotated, Concatenate, TypeGuard, TypeIs, Required, NotRequired, ReadOnly, Union, Generic, Protocol, NamedTuple, TypedDict, List, Dict, Tuple, Callable, Type, Iterable, Mapping, Deque, Counter, Pattern, AnyStr, Text, NoDefault, T, P, Ts, Alias, Id, Box, Modern, Row, Movie, Named, SupportsInt, SupportsAbs, IO, TextIO]
for form in forms:
    try:
        loaded = pickle.loads(pickle.dumps(form))
        print(getattr(form, "_name", None) or str(form)[:20], loaded is form, copy.copy(form) is form, copy.deepcopy(form) is form)
    except Exception as error:
        print(form, type(error).__name__)
subscripted = [Optional[int], int | None, Union[int, str], Literal[1, "a"], Annotated[int, "x", [1]], ClassVar[int], Final[int], Callable[[int], str], Callable[..., T], Tuple[int, ...], Tuple[()], List[T], Dict[str, List[int]], Type[Box], Box[int], Box[T], Modern[int, str, [bytes]], Alias[int], list[int], dict[str, T], tuple[int, ...], Unpack[Ts], Concatenate[int, P], Required[int], TypeGuard[int], Deque[int], Generator[int, None, str], SupportsAbs[int], Generic[T], Named | None]
for form in subscripted:
    try:
        loaded = pickle.loads(pickle.dumps(form))
        print(form, loaded == form, hash(loaded) == hash(form), copy.copy(form) == form, copy.deepcopy(form) == form, repr(loaded) == repr(form))
    except Exception as error:
        print(form, type(error).__name__, error)
box = Box[int](5)
loaded = pickle.loads(pickle.dumps(box))
print(loaded == box, loaded.__orig_class__, copy.deepcopy(box).__orig_class__, copy.copy(box).item, vars(loaded))
print(pickle.loads(pickle.dumps(Row(1))), copy.replace(Row(1), b="y"), pickle.loads(pickle.dumps(Movie(title="t"))), copy.deepcopy(Row(1, [2])), pickle.loads(pickle.dumps([Id(3), Row])))
hints = {"a": List[int], "b": Optional[T], "c": Callable[[T], Box[T]]}
print(copy.deepcopy(hints) == hints, pickle.loads(pickle.dumps(hints)) == hints, eval(repr(Optional[int])), eval(repr(List[Dict[str, int]])) == List[Dict[str, int]], eval(repr(Literal["a", 1])) == Literal["a", 1], eval(repr(Callable[[int], str])) == Callable[[int], str], eval(repr(Annotated[int, "m"])) == Annotated[int, "m"])

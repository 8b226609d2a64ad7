"""Generic classes: parameters, substitution, reprs, inheritance and calls."""
from typing import *

T, S, U = TypeVar("T"), TypeVar("S"), TypeVar("U", default=int)


class Box(Generic[T]):
    def __init__(self, value: T = None):
        self.value = value


class Pair(Generic[T, S]):
    pass


class Named(Box[str]):
    pass


class Flipped(Pair[S, T]):
    pass


class Defaulted(Generic[T, U]):
    pass


class Listed(List[T], Generic[T]):
    pass


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print(Box.__parameters__, Box[int], Box[int].__args__, Box[int].__origin__, Box[T].__parameters__, Box[Pair[T, S]].__parameters__, Box[list[T]][int], Pair[T, int][str], Pair[T, T][int], Pair[S, T][int, str])
print(Named.__orig_bases__, Named.__bases__, Named.__parameters__, Flipped.__parameters__, Flipped[int, str], Listed[int]([1, 2]), Listed.__mro__[1:3], Box.__orig_bases__)
made = Box[int](5)
print(made.value, made.__orig_class__, type(made).__name__, isinstance(made, Box), hasattr(Box(1), "__orig_class__"))
print(Defaulted[str], Defaulted[str, float], Defaulted.__parameters__, Box[int] == Box[int], Box[int] == Box[str], Box[Any], Box["Fwd"], Box[int | None], Optional[Box[int]], Box[int] | None)
attempt(lambda: Box[int, str])
attempt(lambda: Pair[int])
attempt(lambda: Box[()])
attempt(lambda: Box[int][str])
attempt(lambda: Named[int])
attempt(lambda: Defaulted[int, str, float])
attempt(lambda: isinstance(made, Box[int]))
attempt(lambda: issubclass(Named, Box[str]))
attempt(lambda: type("Bad", (Box,), {})[int])
attempt(lambda: Box[1])
attempt(lambda: Box[...])
attempt(lambda: Box[int].missing)
attempt(lambda: Box[int].__name__)
Box[int].shared = 3
print(Box.shared, Box[str].shared)
for source in ("class C(Generic[T], Box[S]): pass", "class C(Box[T], Generic[S]): pass", "class C(Generic[T], Generic[S]): pass", "class C(Generic): pass", "class C(Protocol[T], Generic[S]): pass", "class C(Generic[U, T]): pass"):
    try:
        exec(source)
        print(source, "fine")
    except TypeError as error:
        print(source, "->", error)
print(get_origin(Box[int]), get_args(Box[int]), get_origin(Box), get_original_bases(Named) if False else Named.__orig_bases__, Box.__class_getitem__(int))

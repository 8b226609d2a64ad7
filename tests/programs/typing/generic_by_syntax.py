"""Classes, functions and aliases with type parameters; substitution of ParamSpec and TypeVarTuple."""
from typing import *


class Box[T: int = bool]:
    def get[U](self, x: U) -> tuple[T, U]:
        return x


class Call[**P, R]:
    pass


class Many[*Ts]:
    pass


class Mixed[T, *Ts, **P]:
    pass


type Alias[T] = list[T] | None
type Plain = dict[str, Plain]


def function[A: (int, str), *B, **C](a: A, *b: *B) -> Callable[C, A]:
    pass


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print(Box.__type_params__, Box.__parameters__, Box.__orig_bases__, Box.get.__type_params__, Box[int], Box.__type_params__[0].__bound__, Box.__type_params__[0].__default__)
print(function.__type_params__, [variable.__constraints__ if isinstance(variable, TypeVar) else type(variable).__name__ for variable in function.__type_params__], function.__annotations__)
print(Call[[int, str], float], Call[..., int], Call[int, str] if False else "", Call[[], int].__args__, Many[int, str], Many[()], Many[*tuple[int, ...]], Mixed[int, str, float, [int]], Mixed[int, ...] if False else "")
print(Alias, Alias.__name__, Alias.__value__, Alias.__type_params__, Alias[int], Alias[int].__value__ if hasattr(Alias[int], "__value__") else "-", Alias[int].__args__, Plain.__value__, Alias.__module__)
attempt(lambda: Call[int])
attempt(lambda: Call[int, str])
attempt(lambda: Call[[int], str, float])
attempt(lambda: Mixed[int])
attempt(lambda: Many[1])
attempt(lambda: Alias[int, str])
attempt(lambda: Plain[int])
attempt(lambda: Alias())
attempt(lambda: isinstance([], Alias))
attempt(lambda: Alias | int)
attempt(lambda: Optional[Plain])
attempt(lambda: setattr(Alias, "__value__", 3))
attempt(lambda: TypeAliasType("Made", list[int]).__value__)
attempt(lambda: TypeAliasType("Made", list[int], type_params=(TypeVar("X"),)).__parameters__)
attempt(lambda: TypeAliasType("Made"))
attempt(lambda: TypeAliasType("Made", int, type_params=[1]))
attempt(lambda: TypeAliasType(1, int))
attempt(lambda: get_origin(Alias[int]) is Alias)
T, Ts, P = TypeVar("T"), TypeVarTuple("Ts"), ParamSpec("P")
print(Tuple[T, Unpack[Ts]][int, str, float], Tuple[Unpack[Ts], T][int], Callable[P, T][[int], str], Callable[Concatenate[int, P], T][[str], float], Callable[Concatenate[int, P], T][..., int], Generic[T, Unpack[Ts]], dict[str, Tuple[Unpack[Ts]]][int, str], tuple[*Ts][int, ...] if False else "")
attempt(lambda: Tuple[T, Unpack[Ts]][()])
attempt(lambda: Callable[P, T][int])
attempt(lambda: Generic[Unpack[Ts], Unpack[Ts]])

"""The type statement: lazy values, recursion, parameters, subscripts, unions, errors, TypeAliasType by call."""
import pickle
import typing
from typing import Annotated, Callable, Generic, Literal, Optional, TypeAliasType, TypeVar, Union, get_args, get_origin, get_type_hints

type Name = str
type Json = dict[str, Json] | list[Json] | str | None
type Pair[T] = tuple[T, T]
type Table[K: str, V = int] = dict[K, list[V]]
type Call[**P, R] = Callable[P, R]
type Many[*Ts] = tuple[int, *Ts]
type Broken = undefined_name


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


for alias in (Name, Json, Pair, Table, Call, Many):
    print(alias, repr(alias), alias.__name__, alias.__value__, alias.__type_params__, alias.__parameters__, alias.__module__)
print(Pair[int], Pair[int].__value__ if hasattr(Pair[int], "__value__") else "-", get_origin(Pair[int]) is Pair, get_args(Table[str, int]), Table[str], Call[[int], str], Call[..., None], Many[str, float], Many[()], Pair[Pair[int]], Pair["Later"])
print(Name | int, int | Name, Optional[Json], Name | None, Pair[int] | None, Union[Name, "x"], list[Name], Annotated[Name, 1], Literal["x"] | Name, dict[Name, Pair[bytes]])
attempt(lambda: Broken.__value__)
undefined_name = bytes
attempt(lambda: Broken.__value__)
for wrong in (lambda: Name[int], lambda: Name(), lambda: isinstance("x", Name), lambda: issubclass(str, Name), lambda: setattr(Name, "__value__", int), lambda: setattr(Name, "__name__", "x"), lambda: Pair[()], lambda: Pair[int, str], lambda: Table[()], lambda: type("Sub", (Name,), {}), lambda: Name.missing, lambda: Name + 1, lambda: Name | 5, lambda: next(iter(Name))):
    attempt(wrong)
T = TypeVar("T")
Made = TypeAliasType("Made", list[T], type_params=(T,))
Simple = TypeAliasType("Simple", "int")
print(Made, Made[int], Made.__value__, Made.__type_params__, Simple.__value__, Simple.__type_params__, Made.__module__, Made == TypeAliasType("Made", list[T], type_params=(T,)), Made == Made)
for wrong in (lambda: TypeAliasType(), lambda: TypeAliasType("X"), lambda: TypeAliasType(5, int), lambda: TypeAliasType("X", int, type_params=[T]), lambda: TypeAliasType("X", int, type_params=(T, T)) and "twice", lambda: TypeAliasType("X", int, type_params=(int,)), lambda: TypeAliasType("X", int, other=1), lambda: TypeAliasType("X", int, (T,))):
    attempt(wrong)
print(pickle.loads(pickle.dumps(Name)) is Name, pickle.loads(pickle.dumps(Pair[int])) == Pair[int], Name == Name, hash(Pair[int]) == hash(Pair[int]), Pair[int] == Pair[str], type(Name).__name__)


class Holder:
    type Inner = list[Holder]
    count: int = 3
    type Uses = Literal[count] if False else tuple[int, count]

    def method[T](self, value: T) -> Pair[T]:
        type Local = dict[T, Holder]
        return Local


print(Holder.Inner, Holder.Inner.__value__, Holder.Uses.__value__, Holder().method(1).__value__, get_type_hints(Holder.method)["return"], Holder.Inner.__module__)
calls = []
type Counted = calls.append("evaluated") or int
print(calls, Counted.__value__, Counted.__value__, calls, Counted.evaluate_value(1), calls)

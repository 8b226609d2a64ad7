"""TypeVarTuple: unpacking in tuples, generics, callables, unions; substitution before and after; errors."""
from typing import Callable, Dict, Generic, List, Tuple, TypeVar, TypeVarTuple, Union, Unpack, get_args, get_origin, get_type_hints

Ts, Us = TypeVarTuple("Ts"), TypeVarTuple("Us")
T, S = TypeVar("T"), TypeVar("S")
Ds = TypeVarTuple("Ds", default=Unpack[Tuple[int, str]])


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print(Ts, Ts.__name__, *Ts, Unpack[Ts], Unpack[Ts] == Unpack[Ts], (*Ts,)[0] == Unpack[Ts], Ts.has_default(), Ds.has_default(), Ds.__default__, get_origin(Unpack[Ts]) is Unpack, get_args(Unpack[Ts]))
A = Tuple[Unpack[Ts]]
B = Tuple[int, *Ts, str]
C = tuple[T, *Ts]
print(A, A.__parameters__, A[int], A[int, str], A[()], A[*Ts], A[T, *Ts], A[*Tuple[int, ...]], A[Unpack[Us]])
print(B, B[()], B[bool], B[bool, float], B[*Us], B[T, *Us, S].__parameters__, B[*tuple[int, ...]])
print(C, C[int], C[int, str, float], C[*Tuple[int, str]] if False else C[int, *Us], C[int, *Us][str, bytes], C.__parameters__)


class Array(Generic[Unpack[Ts]]):
    pass


class Keyed(Generic[T, *Ts]):
    pass


class Around(Generic[T, *Ts, S]):
    pass


class Modern[*Xs]:
    pass


print(Array, Array[int], Array[int, str], Array[()], Array[*Us], Array[*tuple[int, ...]], Array[int, *tuple[str, ...], float], Array.__parameters__)
print(Keyed[int], Keyed[int, str], Keyed[int, *Us], Around[int, str], Around[int, bool, float, str], Around[int, *Us, str], Around[int, *Us, str][bytes, bytes], Modern[int, str], Modern[()].__args__)
print(Callable[[*Ts], T], Callable[[*Ts], T][int, str], Callable[[int, *Ts], None][str], Callable[[*Ts], T][int, str, float], Callable[[*Ts], None][()], Union[T, Array[*Ts]][int, str], Dict[T, Tuple[*Ts]][int, str, bytes])
D = Tuple[T, Array[*Ts], Tuple[*Ts, S]]
print(D, D.__parameters__, D[int, str], D[int, bool, bytes, str], List[Array[*Ts]][int, int])
for wrong in (lambda: Keyed[()], lambda: Around[int], lambda: C[()], lambda: Generic[*Ts, *Us], lambda: Tuple[Ts], lambda: List[Ts], lambda: Unpack[int], lambda: Unpack[int, str], lambda: Unpack[()], lambda: TypeVarTuple(5), lambda: TypeVarTuple("T", bound=int), lambda: Tuple[*Ts, *Us][int], lambda: Union[int, *Ts], lambda: A[Ts], lambda: Array[Ts], lambda: Callable[Ts, int], lambda: isinstance(1, Ts), lambda: Generic[Ts], lambda: type("Sub", (Ts,), {}), lambda: Ts[int]):
    attempt(wrong)


def function(*args: *Ts, **kwargs: Unpack[Dict]) -> Tuple[*Ts]:
    pass


print(function.__annotations__, get_type_hints(function)["args"], Tuple[*Tuple[int, ...], str], tuple[*tuple[int, str], float], Tuple[*Tuple[int, str]], get_args(Tuple[*Tuple[int, str], float]))
print(Unpack[Tuple[int, str]], Unpack[tuple[int, ...]].__args__, list[*Ts], list(tuple[int, ...])[0] if False else next(iter(tuple[int, ...])), next(iter(tuple[int])).__unpacked__, Tuple[int, *tuple[T, ...]][str])

# TypeVar, TypeVarTuple and ParamSpec as objects: attributes, operators, what they refuse.
from typing import TypeVar, Generic


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def f[T: int, *Ts, **P](): ...


T, Ts, P = f.__type_params__
for parameter in (T, Ts, P):
    print(repr(parameter), str(parameter), f"{parameter}", type(parameter), parameter.__name__, isinstance(parameter, TypeVar))
print(T.__covariant__, T.__contravariant__, T.__infer_variance__, P.__infer_variance__, T.__bound__, T.__constraints__)
attempt(lambda: Ts.__bound__)
attempt(lambda: P.__bound__)
attempt(lambda: T.missing)
print(T | None, int | T, T | T, T | str | None, list[T] | T)
attempt(lambda: T | 5)
attempt(lambda: T & int)
attempt(lambda: Ts | None)
attempt(lambda: P | None)
attempt(lambda: T())
attempt(lambda: T[int])
attempt(lambda: isinstance(1, T))
attempt(lambda: list(T))
attempt(lambda: list(Ts))
attempt(lambda: T < Ts)
attempt(lambda: type("Sub", (T,), {}))
attempt(lambda: type("Sub", (TypeVar,), {}))
attempt(lambda: type("Sub", (Generic[Ts],), {}))
attempt(lambda: TypeVar())
attempt(lambda: TypeVar("X", int))
attempt(lambda: TypeVar("X", bound=int, covariant=True))
attempt(lambda: TypeVar("X", int, str, bound=int))
attempt(lambda: TypeVar("X", covariant=True, contravariant=True))
attempt(lambda: TypeVar(5))
X = TypeVar("X", int, str)
print(X, TypeVar("Y", covariant=True), TypeVar("Z", contravariant=True), X.__constraints__, X.__infer_variance__)
print(T == T, T != Ts, bool(T), {T: "key"}[T], TypeVar("T") == TypeVar("T"))
T.note = "extra attribute"
print(T.note)


class Old(Generic[X]):
    pass


print(Old[int], Old.__parameters__, Old.__type_params__, Old.__orig_bases__)
attempt(lambda: exec("class Both[T](Generic[X]): ...", globals()))
attempt(lambda: exec("class Both[T](Generic): ...", globals()))
attempt(lambda: exec("class Child[T](Old[X]): ...", globals()))

"""Defaults of type parameters: filling in, order, classes old and new, ParamSpec and TypeVarTuple, errors."""
from typing import Callable, Dict, Generic, List, NoDefault, Optional, ParamSpec, Tuple, TypeVar, TypeVarTuple, Unpack, get_args

T = TypeVar("T")
I = TypeVar("I", default=int)
S = TypeVar("S", default=str)
Same = TypeVar("Same", default=I)
P = ParamSpec("P", default=[int, str])
E = ParamSpec("E", default=...)
Ts = TypeVarTuple("Ts", default=Unpack[Tuple[int, str]])


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class A(Generic[T, I, S]):
    pass


class B(Generic[I, Same]):
    pass


class C(Generic[T, P]):
    pass


class D(Generic[T, *Ts]):
    pass


class F(Generic[E]):
    pass


class N[X, Y = list[X], *Zs = *tuple[bytes, ...]]:
    pass


class M[**Q = [int]]:
    def method[R = None](self) -> R:
        pass


print(A[int], A[int, str], A[int, str, bytes], A[T], A[T][int], A[int].__parameters__, A[int].__args__, A[T, S].__parameters__)
print(B, B[int], B[str], B[str, bytes], B[I], B[int].__args__, B[T, T][int])
print(C[int], C[int, [str]], C[int, ...], C[T].__parameters__, C[int].__args__)
print(D[int], D[int, bytes], D[int, *Ts], D[int, ()] if False else D[int].__args__)
print(F[[int]], F[int], F.__parameters__, M[[str]], M[str, int], M.__type_params__[0].__default__, M.method.__type_params__[0].__default__)
print(N[int], N[int, str], N[int, str, bytes], N[int].__args__, [parameter.__default__ for parameter in N.__type_params__], N.__parameters__)
print(Dict[T, I][int, str], List[I], List[I][bytes], Optional[I][str], Tuple[T, I][int, str], Callable[[I], S][int, str], Callable[P, T][[bytes], int])
for wrong in (
    lambda: A[()],
    lambda: A[int, int, int, int],
    lambda: B[()],
    lambda: B[int, int, int],
    lambda: Generic[I, T],
    lambda: type("X", (Generic[I, T],), {}),
    lambda: C[()],
    lambda: N[()],
    lambda: ParamSpec("X", default=5),
    lambda: TypeVarTuple("X", default=int),
    lambda: TypeVar("X", default=(1, 2)),
    lambda: T.__default__ is NoDefault,
    lambda: NoDefault(),
    lambda: type(NoDefault)() is NoDefault,
):
    attempt(wrong)
for source in ("class X[A = int, B]: pass", "def f[A = int, *B](): pass", "class X[*A = int]: pass\nprint(X.__type_params__[0].__default__)", "class X[*A, B = int]: pass", "type X[A = 1/0] = A\nX.__type_params__[0].__default__", "class X[A: int = str]: pass\nprint(X.__type_params__[0].__bound__, X[int])", "class X[**P = int]: pass\nprint(X.__type_params__[0].__default__)", "def f[A, A](): pass", "class X[A = X]: pass\nprint(X.__type_params__[0].__default__.__name__)"):
    attempt(lambda: exec(source, {}))

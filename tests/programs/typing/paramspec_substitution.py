"""ParamSpec: attributes, args and kwargs, substitution with lists, ellipsis, Concatenate, other ParamSpecs."""
from typing import Any, Callable, Concatenate, Generic, List, Optional, ParamSpec, ParamSpecArgs, ParamSpecKwargs, Protocol, TypeVar, Union, get_args, get_origin

P, Q = ParamSpec("P"), ParamSpec("Q")
T, S = TypeVar("T"), TypeVar("S")
D = ParamSpec("D", default=[int, str])


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print(P, P.__name__, P.args, P.kwargs, P.args.__origin__ is P, P.args == P.args, P.args == Q.args, P.args == P.kwargs, type(P.args) is ParamSpecArgs, ParamSpecKwargs(P) == P.kwargs, get_origin(P.kwargs))
print(P.__bound__, P.__covariant__, P.__contravariant__, P.__infer_variance__, P.has_default(), D.has_default(), D.__default__, P.__default__, ParamSpec("C", covariant=True), ParamSpec("C", contravariant=True), ParamSpec("I", infer_variance=True))
F = Callable[P, T]
print(F, F.__parameters__, F.__args__, F[[int, str], bool], F[..., bool], F[[], None], F[P, int], F[Q, int], F[Concatenate[int, Q], str])
print(F[[int], str].__args__, F[..., T][int], F[[T], S], F[[T, S], T][int, str], get_args(F[[int], T]), F[Concatenate[int, Q], str][[float], ] if False else F[Concatenate[int, Q], str][[float]])
C = Callable[Concatenate[int, P], T]
print(C, C.__parameters__, C[[str], bool], C[..., bool], C[[], bool], C[Concatenate[str, Q], T], C[Q, T][[bytes], float], Concatenate[int, str, P], Concatenate[int, ...], get_args(Concatenate[int, P]))


class Z(Generic[P]):
    pass


class X(Generic[T, P]):
    pass


class Two(Generic[P, Q]):
    pass


print(Z[[int, str]], Z[int, str], Z[int], Z[...], Z[[]], Z[Q], Z[Concatenate[int, Q]], Z[[int]].__args__, Z[int] == Z[[int]])
print(X[int, [str, bytes]], X[int, ...], X[T, Q], X[int, Q][[str]], X[T, [S]][int, str], X[int, Concatenate[str, Q]], X[int, []])
print(Two[[int], [str]], Two[P, Q][[int], ...], Two[..., P].__parameters__, Optional[Callable[P, T]][[int], str], List[Callable[P, int]][[str]], Union[Callable[P, T], Z[P]][[int], str])
for wrong in (lambda: X[int, str], lambda: X[int], lambda: X[[int], int], lambda: F[int], lambda: F[int, str], lambda: F[[int], str, float], lambda: Two[int, str], lambda: Concatenate[int], lambda: Concatenate[int, str], lambda: Concatenate[()], lambda: Callable[int, str], lambda: Callable[[int]], lambda: Callable[(int,), str], lambda: Z[()], lambda: ParamSpec(5), lambda: ParamSpec("P", covariant=True, contravariant=True), lambda: List[P], lambda: ParamSpec("B", bound=5), lambda: P(), lambda: isinstance(1, P), lambda: type("Sub", (P,), {})):
    attempt(wrong)


class Handler(Protocol[P]):
    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> None: ...


print(Handler[[int]], Handler[int, str].__args__, Handler.__call__.__annotations__, Generic[P], Generic[P, T].__parameters__)

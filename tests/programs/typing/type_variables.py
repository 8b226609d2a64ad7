"""TypeVar, ParamSpec and TypeVarTuple made by calls: attributes, bounds, defaults, errors."""
import typing
from typing import NoDefault, ParamSpec, TypeVar, TypeVarTuple


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


plain, co, contra, bound, limited = TypeVar("plain"), TypeVar("co", covariant=True), TypeVar("contra", contravariant=True), TypeVar("bound", bound=int), TypeVar("limited", int, "str")
inferred = TypeVar("inferred", infer_variance=True)
defaulted = TypeVar("defaulted", default=list[int])
for variable in (plain, co, contra, bound, limited, inferred, defaulted):
    print(variable, variable.__name__, variable.__bound__, variable.__constraints__, variable.__covariant__, variable.__contravariant__, variable.__infer_variance__, variable.__default__, variable.has_default(), variable.__module__)
P, Ts = ParamSpec("P"), TypeVarTuple("Ts")
print(P, P.args, P.kwargs, P.args.__origin__ is P, P.__default__, P.has_default(), P.args == P.args, P.args == P.kwargs)
print(Ts, Ts.__name__, list(Ts), Ts.__default__, [*Ts], typing.Unpack[Ts])
print(ParamSpec("Q", default=[int]), ParamSpec("Q", default=[int]).__default__, TypeVarTuple("Us", default=typing.Unpack[tuple[int]]).__default__, ParamSpec("R", bound=int).__bound__, ParamSpec("C", covariant=True), NoDefault, type(NoDefault).__name__, TypeVar("n", default=None).__default__, TypeVar("n", bound=None).__bound__)
attempt(lambda: TypeVar())
attempt(lambda: TypeVar(3))
attempt(lambda: TypeVar("x", int))
attempt(lambda: TypeVar("x", int, str, bound=int))
attempt(lambda: TypeVar("x", covariant=True, contravariant=True))
attempt(lambda: TypeVar("x", covariant=True, infer_variance=True))
attempt(lambda: TypeVar("x", bound=1))
attempt(lambda: TypeVar("x", nothing=1))
attempt(lambda: ParamSpec("x", covariant=True, contravariant=True))
attempt(lambda: TypeVarTuple(3))
attempt(lambda: type("C", (TypeVar,), {}))
attempt(lambda: type("C", (plain,), {}))
attempt(lambda: type("C", (P.args,), {}))
attempt(lambda: plain(3))
attempt(lambda: setattr(plain, "__name__", "x"))
attempt(lambda: plain | int)
attempt(lambda: None | plain)
attempt(lambda: "x" | plain)
attempt(lambda: TypeVar("x") == TypeVar("x"))

"""TypeVar: bounds, constraints, variance, defaults, lazy evaluation, reprs, pickling, refused arguments."""
import copy
import pickle
import typing
from typing import Any, AnyStr, ForwardRef, Generic, List, NoDefault, Optional, TypeVar, Union

T = TypeVar("T")
Co = TypeVar("Co", covariant=True)
Contra = TypeVar("Contra", contravariant=True)
Inferred = TypeVar("Inferred", infer_variance=True)
Bound = TypeVar("Bound", bound="Optional[int]")
Choice = TypeVar("Choice", int, "str", None)
Default = TypeVar("Default", default=int)
NoneDefault = TypeVar("NoneDefault", default=None)
Full = TypeVar("Full", bound=List[int], covariant=True, default="list[int]")

for variable in (T, Co, Contra, Inferred, Bound, Choice, Default, NoneDefault, Full, AnyStr):
    print(variable, variable.__name__, variable.__bound__, variable.__constraints__, variable.__covariant__, variable.__contravariant__, variable.__infer_variance__, variable.__default__, variable.has_default(), variable.__module__)
    print("  ", variable.evaluate_bound and variable.evaluate_bound(1), variable.evaluate_constraints and variable.evaluate_constraints(1), variable.has_default() and variable.evaluate_default(1))


def modern[A, B: int, C: (int, "str"), D = list[A], *E = *tuple[int, ...], **F = [int]]():
    pass


for parameter in modern.__type_params__:
    print(parameter, type(parameter).__name__, parameter.__default__, getattr(parameter, "__bound__", "-"), getattr(parameter, "__constraints__", "-"), getattr(parameter, "__infer_variance__", "-"), parameter.has_default())
print(pickle.loads(pickle.dumps(T)) is T, copy.copy(T) is T, copy.deepcopy(Choice) is Choice, T.__reduce__(), pickle.loads(pickle.dumps([T, List[T]]))[1] == List[T])
print(T == TypeVar("T"), hash(T) == hash(T), T | int, int | T, T | None, "x" | T, T | "y", Optional[T], Union[T, T], bool(T), callable(T))
for wrong in (
    lambda: TypeVar(),
    lambda: TypeVar(5),
    lambda: TypeVar("X", int),
    lambda: TypeVar("X", int, str, bound=int),
    lambda: TypeVar("X", covariant=True, contravariant=True),
    lambda: TypeVar("X", covariant=True, infer_variance=True),
    lambda: TypeVar("X", bound=typing.ClassVar),
    lambda: TypeVar("X", bound=(int, str)),
    lambda: TypeVar("X", unknown=1),
    lambda: TypeVar("X", 1, 2),
    lambda: TypeVar("X", int, typing.Final),
    lambda: T(),
    lambda: isinstance(5, T),
    lambda: issubclass(int, T),
    lambda: type("X", (T,), {}),
    lambda: T[int],
    lambda: setattr(T, "__name__", "x"),
    lambda: pickle.dumps(modern.__type_params__[0]),
    lambda: T + 1,
    lambda: 5 | T,
):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
T.extra = 5
print(T.extra, TypeVar("X", bound=None).__bound__, TypeVar("X", default=NoDefault).has_default(), NoDefault, type(NoDefault).__name__, TypeVar(name="Y", bound=5).__bound__)
lazy = modern.__type_params__[1].evaluate_bound
print(lazy(1), lazy(4) if False else type(lazy).__name__, modern.__type_params__[2].evaluate_constraints(1), modern.__type_params__[3].evaluate_default(1), modern.__type_params__[0].evaluate_default)

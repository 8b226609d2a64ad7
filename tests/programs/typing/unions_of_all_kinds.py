"""Unions: by | and by subscript, flattening, equality, hashing, isinstance, arguments, parameters, errors."""
import pickle
import types
from collections.abc import Sequence
from typing import Annotated, Any, ClassVar, Dict, ForwardRef, Generic, List, Literal, NewType, Never, NoReturn, Optional, Self, Tuple, Type, TypeVar, Union, get_args, get_origin

T, S = TypeVar("T"), TypeVar("S")
Id = NewType("Id", int)


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Meta(type):
    def __or__(cls, other):
        return f"meta or {other}"

    def __ror__(cls, other):
        return f"meta ror {other}"


class WithMeta(metaclass=Meta):
    pass


print(int | str, int | None, None | int, int | int, int | str | int, Union[int, str, int], Union[int], Union[None], Union[int, None, None], Optional[int | None], Union[Union[int, str], Union[str, float]])
print(types.UnionType is Union, type(int | str), type(Union[int, str]), Union.__name__, Union.__module__, get_origin(int | str), get_origin(Optional[int]), (int | str).__args__, (int | str).__origin__, (list[T] | S).__parameters__)
print(int | str == str | int, Union[int, str] == int | str, hash(int | str) == hash(Union[str, int]), {int | str: 1}[Union[str, int]], int | str != int | float, (int | str) == (int | str | None), Union[1, 2] if False else Literal[1] | Literal[2], Literal[1, 2] | Literal[1], Union[Literal[1], Literal[True]].__args__)
print(isinstance(5, int | str), isinstance("x", Union[int, str]), isinstance(None, int | None), isinstance(5.0, Optional[int]), issubclass(bool, int | str), issubclass(type(None), Optional[int]), isinstance([], list | Sequence), isinstance(5, (str | bytes, int)), isinstance(True, str | (int | None)))
print(int | list[int], list | list[int], Dict[str, int] | None, Type[int] | int, Id | None, None | Id, Id | Id, Self | None, Any | int, Never | int, NoReturn | str, Literal["a"] | None, Annotated[int, 1] | str, T | S, T | T, List[T] | None, Tuple[int, ...] | Id)
print("Later" | T, T | "Later", Union[int, "Later"].__args__, Optional["Later"], WithMeta | int, int | WithMeta, Union[WithMeta, int], WithMeta | None)
print((T | list[S])[int, str], (T | None)[int], (T | int)[int], Union[T, List[S]][int, T], Optional[T][None], (T | S)[int, int], (Dict[T, S] | T)[str, bytes], Union[T, S][Literal[1], Literal[2]])
print(pickle.loads(pickle.dumps(int | str)) == int | str, repr(Union[int, list["x"]]), str(Optional[Union[int, str]]), Union[int, ForwardRef("x")], Union[list, List], Union[list, List, list[int]], len((int | str | bytes | None).__args__))
for wrong in (
    lambda: Union[()],
    lambda: Union[1],
    lambda: Union[int, 1],
    lambda: int | 1,
    lambda: int | "a" if False else "a" | int,
    lambda: None | None,
    lambda: Optional[int, str],
    lambda: Optional[()],
    lambda: Optional[1],
    lambda: Optional,
    lambda: Union[ClassVar[int], str],
    lambda: int | ClassVar[int],
    lambda: Union[Generic, int],
    lambda: isinstance([], list[int] | int),
    lambda: issubclass(list, list[int] | int),
    lambda: isinstance([], int | list[int]),
    lambda: isinstance(5, int | list[int]),
    lambda: isinstance(5, Union[Any, int]),
    lambda: isinstance("x", Literal["x"] | int),
    lambda: (int | str)(),
    lambda: Union(),
    lambda: types.new_class("X", (int | str,)),
    lambda: types.new_class("X", (Union,)),
    lambda: (int | str)[int],
    lambda: (int | str).missing,
    lambda: setattr(int | str, "__args__", ()),
    lambda: Union[int, [1]],
    lambda: int | [1],
    lambda: int | ...,
):
    attempt(wrong)

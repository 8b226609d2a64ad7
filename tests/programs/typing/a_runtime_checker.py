"""A checker of values against annotations: origins, arguments, unions, literals, callables, nested generics."""
import collections.abc
import types
import typing
from typing import Annotated, Any, Callable, Dict, List, Literal, Mapping, NewType, Optional, Sequence, Set, Tuple, Type, TypedDict, TypeVar, Union, get_args, get_origin


def check(value, kind):
    if kind is Any or isinstance(kind, TypeVar):
        return True
    if kind is None or kind is type(None):
        return value is None
    if isinstance(kind, NewType):
        return check(value, kind.__supertype__)
    if typing.is_typeddict(kind):
        return isinstance(value, dict) and kind.__required_keys__ <= set(value) and all(check(item, kind.__annotations__[key]) for key, item in value.items())
    origin, args = get_origin(kind), get_args(kind)
    if origin is None:
        return isinstance(value, kind)
    if origin is typing.NotRequired:
        return check(value, args[0])
    if origin in (Union, types.UnionType):
        return any(check(value, arg) for arg in args)
    if origin is Literal:
        return any(value == arg and type(value) is type(arg) for arg in args)
    if origin is Annotated:
        return check(value, args[0]) and all(test(value) for test in args[1:] if callable(test))
    if origin is tuple:
        if len(args) == 2 and args[1] is ...:
            return isinstance(value, tuple) and all(check(item, args[0]) for item in value)
        return isinstance(value, tuple) and len(value) == len(args) and all(map(check, value, args))
    if origin is collections.abc.Callable:
        return callable(value)
    if origin is type:
        return isinstance(value, type) and issubclass(value, args[0])
    if not isinstance(value, origin):
        return False
    if issubclass(origin, collections.abc.Mapping):
        return all(check(key, args[0]) and check(item, args[1]) for key, item in value.items())
    return all(check(item, args[0]) for item in value)


class Movie(TypedDict):
    title: str
    year: typing.NotRequired[int]


UserId = NewType("UserId", int)
kinds = [int, Optional[int], int | str | None, List[int], list[list[int]], Dict[str, int], dict[str, list[int]], Tuple[int, str], tuple[int, ...], tuple[()], Literal[1, "a"], Annotated[int, lambda x: x > 0], Callable[[int], str], Type[int], type[bool], Sequence[int], Mapping[str, Any], Set[int], UserId, Movie, Union[List[int], Dict[str, int]], Any]
values = [1, -1, True, "a", None, [1], [[1]], ["a"], {"a": 1}, {"a": [1]}, {1: "a"}, (1, "a"), (1, 2), (), {1}, len, int, bool, {"title": "t"}, {"title": "t", "year": "x"}]
for kind in kinds:
    print(str(kind).partition(" at 0x")[0], "".join("+" if check(value, kind) else "." for value in values))

"""Reprs and equality of the special forms, subscripted and bare."""
import collections.abc
import typing
from typing import *


class Box:
    pass


forms = [Any, NoReturn, Never, Self, LiteralString, ClassVar, Final, Optional, Union, Literal, Annotated, Callable, Tuple, Type, List, Dict, Set, FrozenSet, DefaultDict, OrderedDict, Counter, ChainMap, Deque, Iterable, Iterator, Generator, Mapping, Concatenate, TypeGuard, TypeIs, Required, NotRequired, ReadOnly, Unpack, TypeAlias, Generic, Protocol, AnyStr, Text, Pattern, Match, IO, TextIO, BinaryIO, Hashable, Sized, SupportsInt, Text]
for form in forms:
    print(form)
subscripted = [Optional[int], Optional[None], Union[int], Union[int, str], Union[int, None, int], Union[int, Union[str, float]], Literal[1, "a", None, True, b"x"], Literal[Literal[1], 2], ClassVar[int], Final[list[int]], Annotated[int, "x", 3], Annotated[Annotated[int, 1], 2], Callable[[int, str], bool], Callable[..., Any], Callable[[], None], Tuple[int, ...], Tuple[()], Tuple[int, str], Type[Box], List[int], Dict[str, List[Box]], Iterable["Box"], Generator[int, None, str], TypeGuard[int], Required[int], Unpack[Tuple[int, ...]], Deque[int], Counter[str], ChainMap[str, int], Pattern[str], IO[bytes], Optional["Box"], List[Any], Type[Any], AsyncIterator[int], ContextManager[int], Awaitable[int], Coroutine[int, str, float]]
for form in subscripted:
    print(form, repr(typing.get_origin(form)), typing.get_args(form))
print(Union[int, str] == Union[str, int], Union[int, str] == (int | str), Optional[int] == Union[None, int], Literal[1, 2] == Literal[2, 1], Literal[1] == Literal[True], List[int] == list[int], List[int] == List[int], hash(Union[int, str]) == hash(Union[str, int]), Annotated[int, 1] == Annotated[int, 2])
print(Literal[1, 1, 2].__args__, Literal[0, False].__args__, Union[int, str].__args__, Optional[int].__args__, Callable[[int], str].__args__, Annotated[int, 1].__metadata__, Annotated[int, 1].__origin__)

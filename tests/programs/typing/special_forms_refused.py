"""What special forms say to wrong subscripts, calls, subclassing and isinstance()."""
import typing
from typing import *

T = TypeVar("T")
S = TypeVar("S")


def attempt(name, call):
    try:
        print(name, "->", repr(call()))
    except Exception as error:
        print(name, "->", type(error).__name__, error)


for source in ("Optional[1]", "Optional[int, str]", "Optional[()]", "Union[()]", "Union[1]", "ClassVar[int, str]", "ClassVar[1]", "Final[int, str]", "Literal[()]", "Literal[[]]", "Literal[int]", "Annotated[int]", "Annotated[1, 2]", "Callable[int]", "Callable[int, str]", "Callable[[int]]", "Callable[[int], str, int]", "Callable[[1], int]", "Tuple[1]", "Tuple[..., int]", "List[int, str]", "List[1]", "List[...]", "Dict[int]", "Dict[int, str, float]", "Type[int, str]", "Any[int]", "Never[int]", "Self[int]", "NoReturn[int]", "LiteralString[int]", "TypeGuard[int, str]", "Required[int, str]", "NotRequired[()]", "Concatenate[int]", "Concatenate[int, str]", "Concatenate[()]", "Unpack[int, str]", "Generic[int]", "Generic[T, T]", "Generic[()]", "Generic", "Protocol[int]", "Protocol[T, T]", "Iterable[int, str]", "Generator[int, None]", "Generator[int]", "TypeAlias[int]", "Iterable[ClassVar[int]]", "List[ClassVar[int]]", "List[Final]", "Optional[Final[int]]", "Union[ClassVar[int], str]", "List[Generic]", "List[Protocol]", "Optional[Generic[T]]", "Tuple[ClassVar]"):
    attempt(source, lambda: eval(source))
for source in ("Any()", "Union()", "Optional()", "List()", "List[int]()", "Dict[int, str]()", "ClassVar()", "Literal[1]()", "Tuple[int]()", "Never()", "Self()", "Annotated()", "Annotated[int, 1](5)", "TypeVar()", "Union[int, str]()", "Optional[int]()"):
    attempt(source, lambda: eval(source))
for source in ("isinstance(1, Any)", "isinstance(1, Union[int, str])", "isinstance(None, Optional[int])", "isinstance([], List)", "isinstance([], List[int])", "isinstance(1, Literal[1])", "isinstance(1, ClassVar)", "isinstance(1, Annotated[int, 1])", "issubclass(int, Any)", "issubclass(list, List)", "issubclass(int, Union[int, str])", "isinstance(len, Callable)", "isinstance(len, Callable[..., int])", "isinstance(1, Hashable)", "issubclass(list, Sized)", "isinstance(1, T)", "isinstance(1, Never)", "issubclass(int, Type)", "isinstance([], Iterable[int])", "isinstance('', AnyStr)", "isinstance(1, NamedTuple)", "isinstance({}, TypedDict)", "isinstance(1, Union[List[int], str])"):
    attempt(source, lambda: eval(source))
for base in (Any, Union, Optional, List, List[int], Dict[str, int], Callable, Tuple, Type, ClassVar, Literal, Optional[int], Never, Annotated[int, 1], Iterable, T):
    attempt(f"class of {base}", lambda: [c.__name__ for c in type("C", (), {}).__mro__] if False else [c.__name__ for c in __import__("types").new_class("C", (base,)).__mro__])

"""TypedDict: Required, NotRequired, ReadOnly, generics, inheritance, odd keys, hints, closed and extra_items, errors."""
import sys
import typing
from typing import Annotated, Any, Generic, List, Never, NotRequired, Optional, ReadOnly, Required, TypedDict, TypeVar, get_args, get_origin, get_type_hints, is_typeddict

T = TypeVar("T")


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


def show(kind):
    print(kind.__name__, kind.__total__, sorted(kind.__required_keys__), sorted(kind.__optional_keys__), sorted(kind.__readonly_keys__), sorted(kind.__mutable_keys__))


class Base(TypedDict):
    id: ReadOnly[int]
    name: str
    note: NotRequired["str"]


class Partial(Base, total=False):
    size: int
    must: Required[List["Base"]]
    fixed: ReadOnly[Required[str]]
    deep: Annotated[NotRequired[ReadOnly[int]], "meta"]


class Full(Partial):
    last: bool
    size: Required[int]


class Other(TypedDict, total=False):
    color: str


class Merged(Full, Other):
    pass


class Box(TypedDict, Generic[T]):
    content: T
    more: NotRequired[List[T]]


class Tree[K](TypedDict):
    key: K
    children: "list[Tree[K]]"


class Writable(Base):
    id: int


class IntBox(Box[int]):
    label: str


for kind in (Base, Partial, Full, Other, Merged, Box, Tree, Writable, IntBox):
    show(kind)
print(Base.__annotations__, Partial.__annotations__, get_type_hints(Partial), get_type_hints(Full, include_extras=True), sep="\n")
print(Merged.__bases__, Merged.__orig_bases__, Base.__mro__, Box.__parameters__, Box.__orig_bases__[1:], Tree.__type_params__, IntBox.__orig_bases__[1:], Box[int], Tree[str].__args__, get_origin(Box[int]), Box[int](content=1), type(Box[int](content=1)).__name__)
print(Base(id=1, name="x"), Base({"id": 1}, name="y"), Base([("id", 2)]), Base(), Base(unknown=1), dict(Base(id=3)) == {"id": 3}, type(Base()) is dict, Base.__call__ if False else Base.__name__, Base.__qualname__, Base.__module__, Base.__doc__, isinstance(Base, type))
Odd = TypedDict("Odd", {"class": int, "a b": ReadOnly[str], "ünï": NotRequired[float], "": None})
show(Odd)
print(Odd.__annotations__, Odd({"class": 1, "": None}), is_typeddict(Odd), is_typeddict(Box[int]), is_typeddict(TypedDict), is_typeddict(dict), is_typeddict(Base()), TypedDict("Empty", {}, total=False).__total__, repr(Odd), Odd | None, Optional[Odd])
for wrong in (lambda: isinstance({}, Base), lambda: issubclass(dict, Base), lambda: issubclass(Partial, Base), lambda: TypedDict("X", a=int), lambda: TypedDict(), lambda: TypedDict("X", 5), lambda: TypedDict("X", {"a": (1, 2)}), lambda: TypedDict("X", {1: int}).__annotations__, lambda: TypedDict("X", {"a": Required[Required[int]]}), lambda: TypedDict("X", {"a": int}, total=5).__total__, lambda: TypedDict("X", {}, False), lambda: Base[int], lambda: Box[int, str], lambda: Required[int, str], lambda: Required[()], lambda: NotRequired, lambda: Required[5], lambda: ReadOnly["x"], lambda: List[Required[int]], lambda: Base.missing, lambda: Base(1), lambda: Base({}, {}), lambda: isinstance({}, TypedDict), lambda: TypedDict("X", {"a": int}, closed=True).__closed__):
    attempt(wrong)
for source in ("class A(TypedDict):\n    x: int = 1\nprint(A.x, A.__required_keys__)", "class A(Base, int): pass", "class A(Base, Generic[T]):\n    y: T\nprint(A.__parameters__)", "class A(TypedDict, metaclass=type): pass", "class A(Base):\n    note: Required[str]\nshow(A)", "class A(Base):\n    name: NotRequired[str]\nshow(A)", "class A(Writable):\n    id: ReadOnly[int]\nshow(A)", "class A(TypedDict):\n    pass\nshow(A)", "class A(TypedDict, total=None): x: int\nshow(A)", "class A(dict, TypedDict): pass", "class A(TypedDict):\n    x: 'undefined'\nprint(A.__annotations__, get_type_hints(A))"):
    attempt(lambda: exec(source))

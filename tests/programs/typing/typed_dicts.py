# TypedDict as a base and as a function: keys by what may be done with them, generic ones, refusals.
import typing
from typing import Any, Generic, NotRequired, ReadOnly, Required, TypedDict, TypeVar, get_type_hints

T = TypeVar("T")


def bad_class(body, bases="TypedDict"):
    try:
        exec(f"class Bad({bases}):\n" + "\n".join("    " + line for line in body.split(";")))
        print("made", body)
    except Exception as e:
        print(type(e).__name__, e)


class Movie(TypedDict):
    """A movie."""
    name: str
    year: int


class More(Movie, total=False):
    rating: float
    seen: Required[bool]
    note: ReadOnly[str]


m = Movie(name="x", year=1)
print(m, type(m), Movie.__total__, More.__total__, Movie.__doc__, Movie.__name__, Movie.__bases__, Movie.__mro__, type(Movie).__name__)
print(sorted(More.__required_keys__), sorted(More.__optional_keys__), sorted(More.__readonly_keys__), sorted(More.__mutable_keys__))
print(More.__annotations__, Movie.__orig_bases__[0] is TypedDict, More.__orig_bases__)
print(get_type_hints(More), get_type_hints(More, include_extras=True))
print(typing.is_typeddict(Movie), typing.is_typeddict(dict), typing.is_typeddict(TypedDict), Movie({"name": 1}), Movie())
for bad in (
    lambda: isinstance({}, Movie),
    lambda: issubclass(dict, Movie),
    lambda: TypedDict("A", {"x": int}, y=1),
    lambda: TypedDict("A"),
    lambda: TypedDict("A", None),
    lambda: TypedDict("A", {"x": (1, 2)}),
    lambda: TypedDict("A", {"x": int}, total=False).__optional_keys__,
    lambda: TypedDict("A", {"in": int, "x-y": str}).__annotations__,
    lambda: TypedDict(),
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
bad_class("x: int", "TypedDict, dict")
bad_class("x: int", "Movie, dict")
bad_class("name: ReadOnly[str]", "Movie")
bad_class("name: NotRequired[int]", "Movie")
bad_class("x: int", "TypedDict, unknown=1")


class G(TypedDict, Generic[T]):
    item: T
    rest: list[T]


print(G.__bases__, G.__orig_bases__[1:], G[int], G.__parameters__, G(item=1, rest=[]), G[int](item=2, rest=[]))


class Tree(TypedDict):
    children: "list[Tree]"
    value: Any


print(Tree.__annotations__, get_type_hints(Tree))
print(TypedDict.__name__, TypedDict.__module__)

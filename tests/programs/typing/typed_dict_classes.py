"""TypedDict: totality, inheritance, ReadOnly, keys, errors."""
import typing
from typing import Annotated, NotRequired, ReadOnly, Required, TypedDict


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Movie(TypedDict):
    title: str
    year: NotRequired[int]


class Rated(Movie, total=False):
    rating: Required[float]
    notes: "str"
    fixed: ReadOnly[Annotated[int, 1]]


class Box[T](TypedDict):
    item: T


for cls in (Movie, Rated, Box):
    print(cls, cls.__total__, sorted(cls.__required_keys__), sorted(cls.__optional_keys__), sorted(cls.__readonly_keys__), sorted(cls.__mutable_keys__), cls.__annotations__, cls.__orig_bases__[1:], cls.__bases__, cls.__mro__[1:])
movie = Movie(title="x", year=1)
print(movie, type(movie), Movie({"title": "y"}), Movie(), Box[int](item=3), Box[int], Rated(title=1) == {"title": 1})
Made = TypedDict("Made", {"in": int, "x-y": str}, total=False)
print(Made.__annotations__, Made.__total__, Made({"in": 1}), Made.__optional_keys__ == {"in", "x-y"}, TypedDict("Empty", {}).__annotations__)
attempt(lambda: isinstance({}, Movie))
attempt(lambda: issubclass(dict, Movie))
attempt(lambda: TypedDict("Bad"))
attempt(lambda: TypedDict("Bad", None))
attempt(lambda: TypedDict("Bad", x=int))
attempt(lambda: TypedDict("Bad", {"x": 3}))
attempt(lambda: TypedDict("Bad", [("x", int)]))
for source in ("class A(TypedDict, int):\n    pass", "class A(Movie, dict):\n    pass", "class A(TypedDict):\n    x: int = 1\nprint(A.x)", "class A(TypedDict):\n    def f(self): pass\nprint('fine')", "class A(Movie):\n    title: int\nprint(A.__annotations__)", "class A(TypedDict):\n    x: Required[NotRequired[int]]", "class A(TypedDict, nothing=1):\n    pass", "class A(TypedDict, closed=True):\n    pass", "class B(TypedDict):\n    x: typing.ReadOnly[int]\nclass A(B):\n    x: int\nprint(A.__readonly_keys__)", "print(TypedDict['x'])", "TypedDict()"):
    try:
        exec(source)
    except Exception as error:
        print(repr(source), type(error).__name__, error)
print(Movie.__doc__, Movie.__module__, Movie.__qualname__, typing.is_typeddict(Movie), typing.is_typeddict(Box[int]), Movie | None)

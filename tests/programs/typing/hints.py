"""get_type_hints(): forward names, inheritance, extras, modules of names, wrapped functions."""
import functools
import typing
from typing import Annotated, ClassVar, Final, List, Optional, get_type_hints


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Node:
    value: int
    next: "Optional[Node]" = None
    marked: Annotated[int, "mark"] = 3
    shared: ClassVar["List[Node]"] = []
    fixed: Final = 3

    def method(self, other: "Node", n: "int | None" = None) -> "list[Node]":
        pass


class Child(Node):
    value: "str"
    more: Annotated[Optional[Annotated[int, 1]], 2]


def function(a: int, b: "str" = "x", *c: float, d: None = None, **e: "Node") -> None:
    pass


@functools.wraps(function)
def wrapper(*args, **kwargs):
    pass


def missing(a: "Nothing"):
    pass


print(get_type_hints(Node))
print(get_type_hints(Node, include_extras=True))
print(get_type_hints(Child), get_type_hints(Child, include_extras=True)["more"])
print(get_type_hints(Node.method), get_type_hints(function), get_type_hints(wrapper), get_type_hints(Node().method))
attempt(lambda: get_type_hints(missing))
attempt(lambda: get_type_hints(missing, {"Nothing": int}))
attempt(lambda: get_type_hints(missing, localns={"Nothing": str}))
attempt(lambda: get_type_hints(len))
attempt(lambda: get_type_hints(3))
attempt(lambda: get_type_hints(int))
attempt(lambda: get_type_hints(lambda: 0))
attempt(lambda: get_type_hints(typing.NamedTuple("N", [("x", "int"), ("y", "list[str]")])))
attempt(lambda: get_type_hints(typing.TypedDict("D", {"x": "int", "y": typing.NotRequired["str"]})))
attempt(lambda: get_type_hints(typing.TypedDict("D", {"x": "int", "y": typing.NotRequired["str"]}), include_extras=True))


class Bad:
    x: "1 +"
    y: "3"


attempt(lambda: get_type_hints(Bad))


def no_check(a: 5, b: "Node" = None):
    pass


attempt(lambda: get_type_hints(no_check))
attempt(lambda: get_type_hints(typing.no_type_check(no_check)))
attempt(lambda: get_type_hints(typing.no_type_check(Bad)))

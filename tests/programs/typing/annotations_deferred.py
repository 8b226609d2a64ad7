"""Annotations as 3.14 keeps them: lazy evaluation, __annotate__, formats, names defined later, classes, modules, wrapping."""
import annotationlib
import functools
import inspect
import typing
from annotationlib import Format, ForwardRef, call_annotate_function, get_annotations
from typing import Annotated, Any, ClassVar, Generic, List, Optional, TypeVar, get_type_hints


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


evaluated = []


def note(value):
    evaluated.append(value)
    return value


def function(a: note(int), b: note("text"), *args: note(List[str]), c: note(Later) = 1, **kwargs: note(None)) -> note(Optional[int]):
    pass


print(evaluated, callable(function.__annotate__))
attempt(lambda: function.__annotations__)
print(evaluated)
Later = bytes
evaluated.clear()
print(function.__annotations__, len(evaluated), function.__annotations__ is function.__annotations__, len(evaluated), function.__annotate__(1)["c"], len(evaluated))
function.__annotations__ = {"replaced": int}
print(function.__annotations__, function.__annotate__, get_annotations(function), get_type_hints(function))
function.__annotate__ = lambda format: {"made": format}
print(function.__annotations__, get_annotations(function), function.__annotate__(5))
del function.__annotations__
print(function.__annotations__, function.__annotate__)


class Tree:
    left: Tree
    right: Tree | None
    items: list[Undefined]
    value = 5
    count: ClassVar[int] = 0

    def method(self, other: Tree) -> Node: ...

    class Node:
        owner: Tree
        kind: Node


class Child(Tree):
    extra: Tree


attempt(lambda: Tree.__annotations__)
attempt(lambda: get_annotations(Tree, format=Format.FORWARDREF)["left"])
attempt(lambda: get_annotations(Tree, format=Format.FORWARDREF)["right"])
attempt(lambda: list(get_annotations(Tree, format=Format.FORWARDREF)))
Undefined = float
print(list(Tree.__annotations__), Tree.__annotations__["items"], Child.__annotations__, Tree.Node.__annotations__["owner"] if False else "-", get_annotations(Child), "__annotations__" in vars(Tree), "__annotate_func__" in vars(Tree))
attempt(lambda: Tree.Node.__annotations__)
attempt(lambda: Tree.method.__annotations__)
attempt(lambda: get_type_hints(Tree))
attempt(lambda: inspect.get_annotations(Tree) == Tree.__annotations__)
attempt(lambda: call_annotate_function(Tree.__annotate__, Format.VALUE)["right"])
print([each.name for each in Format], Format.VALUE.value, Format(3), Format["STRING"], Format.VALUE == 1, repr(Format.FORWARDREF), int(Format.STRING))


class Empty:
    pass


class Meta(type):
    tag: int


class WithMeta(metaclass=Meta):
    own: str


def bare(a, b=1): ...


@functools.wraps(bare)
def wrapper(x: int): ...


print(Empty.__annotations__, Empty.__annotate__, bare.__annotations__, bare.__annotate__, WithMeta.__annotations__, Meta.__annotations__, wrapper.__annotations__, (lambda: 0).__annotations__, get_annotations(bare), get_annotations(Empty))
for wrong in (lambda: get_annotations(5), lambda: get_annotations(function, format=99), lambda: get_annotations(Tree, format=Format.FORWARDREF, eval_str=True), lambda: Empty().__annotations__, lambda: setattr(bare, "__annotations__", 5), lambda: setattr(bare, "__annotate__", 5), lambda: print.__annotations__, lambda: get_annotations(len), lambda: function.__annotate__(3), lambda: get_annotations(None), lambda: setattr(Empty, "__annotate__", "x"), lambda: int.__annotations__):
    attempt(wrong)
Empty.__annotations__["added"] = int
print(Empty.__annotations__, get_annotations(Empty), Child.__annotations__.get("left"))
texts: "dict[str, int]" = {}
later: Unknown = 5
if False:
    hidden: int
print(annotationlib.get_annotations(function, eval_str=True), get_annotations(lambda: 0))


def strings(a: "int", b: "List['Later']", c: "undefined") -> "None": ...


attempt(lambda: get_annotations(strings))
attempt(lambda: get_annotations(strings, eval_str=True))
attempt(lambda: get_annotations(strings, eval_str=True, globals={"List": List}, locals={"undefined": 7}))


def generic[T, *Ts](a: T, *b: *Ts) -> dict[T, tuple[*Ts]]: ...


class Box[T]:
    item: T
    more: list[T]

    def get[U](self, other: U) -> T | U: ...


print(generic.__annotations__, Box.__annotations__, Box.get.__annotations__, get_type_hints(Box), Box.__annotations__["item"] is Box.__type_params__[0])

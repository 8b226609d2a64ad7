"""get_type_hints(): type parameters, wrapped and partial functions, properties, modules, nested scopes, formats."""
import functools
import sys
import types
import typing
from dataclasses import dataclass, field
from typing import Annotated, Any, Callable, ClassVar, Final, Generic, List, Literal, NotRequired, Optional, Required, TypedDict, TypeVar, Union, get_type_hints

T = TypeVar("T")


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Outer[A]:
    class Inner:
        value: "Outer"
        items: "list[Outer.Inner]"

    def method[B](self, one: A, two: "B", three: "A") -> "dict[A, B]":
        def local(x: "int", y: A) -> B: ...
        return local

    field: A
    other: "A | None"
    inner: Inner

    @property
    def prop(self) -> "Inner":
        return Outer.Inner()

    @classmethod
    def build(cls, x: "int") -> "Outer": ...

    @staticmethod
    def tool(x: "List[str]", *args: "int", **kwargs: "str") -> None: ...

    def __call__(self, x: int) -> "str": ...


attempt(lambda: get_type_hints(Outer))
attempt(lambda: get_type_hints(Outer.Inner))
attempt(lambda: get_type_hints(Outer.method))
attempt(lambda: get_type_hints(Outer().method(1, 2, 3)))
attempt(lambda: get_type_hints(Outer.build))
attempt(lambda: get_type_hints(Outer.tool))
attempt(lambda: get_type_hints(Outer.prop.fget, localns=vars(Outer)))
attempt(lambda: get_type_hints(Outer()))
attempt(lambda: get_type_hints(Outer.prop.fget))


def decorated(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)

    return wrapper


@decorated
@functools.cache
def cached(x: "Optional[int]" = None, y: int = None) -> Literal["a"]: ...


attempt(lambda: get_type_hints(cached))
attempt(lambda: get_type_hints(functools.partial(cached, 1)))
attempt(lambda: get_type_hints(print))
attempt(lambda: get_type_hints("text"))
attempt(lambda: get_type_hints(None))
attempt(lambda: get_type_hints(types.SimpleNamespace(__annotations__={"a": "int"})))
module = types.ModuleType("made")
module.__annotations__ = {"x": "List[int]", "y": int}
module.List = List
attempt(lambda: get_type_hints(module))


@dataclass
class Data(Generic[T]):
    a: "int"
    b: Annotated["List[T]", "meta", 5] = field(default_factory=list)
    c: ClassVar["Data"] = None
    d: "ClassVar[int]" = 3
    e: Final["str"] = ""
    f: "Annotated[Optional[str], 'deep']" = None
    g: Callable[["int"], "Data"] = None
    h: Union["int", List["Data"]] = 0


attempt(lambda: get_type_hints(Data))
attempt(lambda: get_type_hints(Data, include_extras=True))
attempt(lambda: get_type_hints(Data.__init__))


class Child(Data[int]):
    a: str
    z: "Child"


attempt(lambda: list(get_type_hints(Child).items())[-1])
attempt(lambda: get_type_hints(Child, globalns={"Child": 1}, localns={"List": list, "Data": 2, "Optional": Optional, "ClassVar": ClassVar, "Annotated": Annotated, "T": T})["z"])
for source in ("def f(x: '1 +'): ...", "def f(x: 'a b'): ...", "def f(x: ''): ...", "def f(x: 'undefined'): ...", "def f(x: 'int[str]'): ...", "def f(x: '1/0'): ...", "def f(x: '[int]'): ...", "def f(x: 'None') -> 'None': ...", "def f(x: ' int '): ...", "def f(x: '*tuple[int]'): ...", "def f(*x: '*tuple[int, ...]'): ..."):
    space = {}
    exec(source, space)
    attempt(lambda: get_type_hints(space["f"]))

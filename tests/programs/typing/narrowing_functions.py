"""TypeGuard, TypeIs, assert_never and isinstance over unions: validators, exhaustive matching, tagged unions."""
import json
import types
from dataclasses import dataclass
from enum import Enum
from typing import Any, Callable, Final, Literal, Mapping, Never, Sequence, TypeAlias, TypedDict, TypeGuard, TypeIs, TypeVar, Union, assert_never, cast, get_args, get_origin, get_type_hints, is_typeddict

T = TypeVar("T")
Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"


class Circle(TypedDict):
    kind: Literal["circle"]
    radius: float


class Box(TypedDict):
    kind: Literal["box"]
    width: float
    height: float


Shape = Circle | Box


def is_list_of(value: object, kind: type[T]) -> TypeGuard[list[T]]:
    return isinstance(value, list) and all(isinstance(item, kind) for item in value)


def is_text(value: str | bytes) -> TypeIs[str]:
    return isinstance(value, str)


def conforms(value: Any, hint: Any) -> bool:
    origin, args = get_origin(hint), get_args(hint)
    if hint is Any:
        return True
    if hint is None or hint is type(None):
        return value is None
    if origin is Union:
        return any(conforms(value, arg) for arg in args)
    if origin is Literal:
        return any(type(value) is type(arg) and value == arg for arg in args)
    if origin in (list, set, frozenset):
        return isinstance(value, origin) and all(conforms(item, args[0]) for item in value)
    if origin is dict:
        return isinstance(value, dict) and all(conforms(key, args[0]) and conforms(item, args[1]) for key, item in value.items())
    if origin is tuple:
        if not isinstance(value, tuple):
            return False
        if len(args) == 2 and args[1] is ...:
            return all(conforms(item, args[0]) for item in value)
        return len(value) == len(args) and all(map(conforms, value, args))
    if origin is type:
        return isinstance(value, type) and issubclass(value, args[0])
    if is_typeddict(hint):
        hints = get_type_hints(hint)
        return isinstance(value, dict) and hint.__required_keys__ <= value.keys() <= hints.keys() and all(conforms(item, hints[key]) for key, item in value.items())
    if hint is float:
        return isinstance(value, (int, float)) and not isinstance(value, bool)
    if isinstance(hint, type):
        return isinstance(value, hint)
    raise TypeError(f"cannot check {hint!r}")


def area(shape: Shape) -> float:
    match shape:
        case {"kind": "circle", "radius": radius}:
            return 3 * radius**2
        case {"kind": "box", "width": width, "height": height}:
            return width * height
        case _:
            assert_never(shape)


for value, hint in (({"kind": "circle", "radius": 2}, Shape), ({"kind": "box", "width": 1, "height": 2.5}, Shape), ({"kind": "circle", "width": 1}, Shape), ([1, "a", None], list[int | str | None]), ([1.5], list[int]), ((1, "a"), tuple[int, str]), ((1, 2, 3), tuple[int, ...]), ((), tuple[()]), ({"a": [1]}, dict[str, list[int]]), (True, float), (True, int), (bool, type[int]), (5, Literal[5, "x"]), (True, Literal[1]), ({1, 2}, set[int]), (None, None), (b"", str | None), ({}, dict[str, Any])):
    print(value, conforms(value, hint), hint if not is_typeddict(hint) else hint.__name__)
for wrong in (lambda: conforms(1, "int"), lambda: area({"kind": "line"}), lambda: assert_never("left"), lambda: conforms([1], list[T])):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
print(area({"kind": "circle", "radius": 2}), area(Box(kind="box", width=2, height=3)), is_list_of([1, 2], int), is_list_of([1, "x"], int), is_list_of("ab", str), is_text("x"), is_text(b"x"))
print(get_type_hints(is_list_of), get_type_hints(is_text), TypeGuard[int], TypeIs[list[str]], get_args(Shape), TypeIs[int] == TypeIs[int], TypeGuard[int] == TypeIs[int], Json)


@dataclass(frozen=True)
class Num:
    value: float


@dataclass(frozen=True)
class Neg:
    inner: "Expr"


@dataclass(frozen=True)
class Bin:
    op: Literal["+", "*"]
    left: "Expr"
    right: "Expr"


Expr = Num | Neg | Bin


def show(expr: Expr) -> str:
    if isinstance(expr, Num):
        return f"{expr.value:g}"
    elif isinstance(expr, Neg):
        return f"-{show(expr.inner)}"
    elif isinstance(expr, Bin):
        return f"({show(expr.left)} {expr.op} {show(expr.right)})"
    else:
        assert_never(expr)


tree = Bin("+", Num(1), Neg(Bin("*", Num(2), Num(3.5))))
print(show(tree), isinstance(tree, Expr), [kind.__name__ for kind in get_args(Expr)], get_type_hints(Bin), get_args(get_type_hints(Bin)["op"]), isinstance(tree, get_args(Expr)), issubclass(Num, Expr))
try:
    show(cast(Expr, "text"))
except AssertionError as error:
    print(error)


def parse(data: Json) -> Expr:
    match data:
        case bool() | None | str():
            raise ValueError(f"no expression: {data!r}")
        case int() | float() as value:
            return Num(value)
        case ["-", inner]:
            return Neg(parse(inner))
        case ["+" | "*" as op, left, right]:
            return Bin(op, parse(left), parse(right))
    raise ValueError(f"no expression: {data!r}")


for text in ('["+", 1, ["-", ["*", 2, 3.5]]]', '["/", 1, 2]', "true", '{"a": 1}'):
    try:
        print(show(parse(json.loads(text))), parse(json.loads(text)) == tree)
    except ValueError as error:
        print(error)

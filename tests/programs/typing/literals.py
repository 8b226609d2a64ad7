"""Literal: values, flattening, equality by type, enumerations, unhashable values, nesting, subtypes at run time."""
import enum
from typing import Annotated, Dict, Final, List, Literal, Optional, Tuple, TypeAlias, TypedDict, Union, get_args, get_origin, get_type_hints


class Mode(enum.Enum):
    R = "r"
    W = "w"


class Level(enum.IntEnum):
    ONE = 1


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print(Literal[1], Literal["a", b"b", True, None, -3], Literal[Mode.R, Mode.W], Literal["it's", 'say "x"', "tab\t"], Literal[0x10], Literal["ä"])
print(Literal[1, 1], Literal[1, True], Literal[0, False, 0], Literal[1, 1.0] if False else Literal[1, "1"], Literal[Literal[1, 2], Literal[2, Literal[3]]], Literal[Optional[Literal["x"]]] if False else Optional[Literal["x"]], Literal[()] if False else Literal[None])
print(Literal[1, 2] == Literal[2, 1], Literal[1] == Literal[True], Literal[1] == Literal[1, 1], hash(Literal[1, 2]) == hash(Literal[2, 1]), Literal[0] == Literal[False], Literal["a"] == Literal["a"], Literal[Level.ONE] == Literal[1], Literal[1] == 1, Literal[b"a"] == Literal["a"])
print(Literal[1, 2].__args__, get_args(Literal[Mode.R, None]), get_origin(Literal[1]) is Literal, Literal[1].__parameters__, Literal[(1, 2)], Literal[(1, 2), 3], Literal[((1, 2),)], len(get_args(Literal[0, False, "", b"", None])))
print(Literal[[]], Literal[[1], [1]], Literal[{"a": 1}, 2], Literal[...], Literal[int], Literal[3.5], Literal[List[int]])
print(Union[Literal[1], Literal[2]], Literal[1] | Literal["a"] | None, Union[Literal[1], Literal[1]], List[Literal["x"]], Dict[Literal["a", "b"], Literal[1]], Tuple[Literal[1], ...], Annotated[Literal[1], "m"], Final[Literal[5]])
for wrong in (lambda: Literal[()], lambda: Literal, lambda: Literal(), lambda: Literal[1](), lambda: isinstance(1, Literal[1]), lambda: issubclass(int, Literal[1]), lambda: isinstance(1, Literal), lambda: type("X", (Literal,), {}), lambda: type("X", (Literal[1],), {}), lambda: Literal[1][2], lambda: hash(Literal[[1]]), lambda: Literal[1].missing, lambda: Literal[1:2], lambda: Literal[*()]):
    attempt(wrong)
Color: TypeAlias = Literal["red", "green"]
type Size = Literal["s", "m", "l"]


class Options(TypedDict, total=False):
    color: Color
    size: Size


def paint(color: Color = "red", size: Literal[1, 2] | None = None) -> Literal[True]:
    return True


def check(function, **values):
    hints = get_type_hints(function)
    problems = []
    for name, value in values.items():
        allowed = []
        for part in get_args(hints[name]) if get_origin(hints[name]) is Union else (hints[name],):
            allowed.extend(get_args(part) if get_origin(part) is Literal else [None if part is type(None) else part])
        if not any(value == each and type(value) is type(each) for each in allowed):
            problems.append(f"{name}={value!r} not in {allowed}")
    return problems or "fine"


print(get_type_hints(paint), get_type_hints(Options), get_args(Size.__value__))
print(check(paint, color="red", size=1), check(paint, color="blue", size=True), check(paint, size=None))
MODES = get_args(Literal["r", "w", "a"])
print("r" in MODES, "x" in MODES, dict.fromkeys(MODES, 0), [mode for mode in get_args(Literal[Mode.R, Mode.W])], sorted(get_args(Color)))

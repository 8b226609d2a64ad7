"""Parsing of command lines and schemas from annotations: Literal choices, flags, lists, Annotated help, generated text."""
import types
from dataclasses import MISSING, dataclass, field, fields
from pathlib import PurePosixPath
from typing import Annotated, Any, Callable, Literal, NamedTuple, Optional, Self, TypeAliasType, Union, get_args, get_origin, get_type_hints

type Level = Literal["low", "mid", "high"]


class Help(NamedTuple):
    text: str
    short: str | None = None


@dataclass
class Options:
    source: Annotated[PurePosixPath, Help("what to read")]
    verbose: Annotated[bool, Help("say more", "v")] = False
    level: Annotated[Level, Help("how much", "l")] = "mid"
    count: int = 1
    names: Annotated[list[str], Help("may be repeated", "n")] = field(default_factory=list)
    ratio: float | None = None
    size: tuple[int, int] = (1, 1)
    mode: Literal[1, 2, "x"] = 1


class UsageError(Exception):
    pass


def plain(hint: Any) -> tuple[Any, Help | None]:
    note = None
    while True:
        if get_origin(hint) is Annotated:
            note = next((each for each in hint.__metadata__ if isinstance(each, Help)), note)
            hint = hint.__origin__
        elif isinstance(hint, TypeAliasType):
            hint = hint.__value__
        elif get_origin(hint) is Union and type(None) in get_args(hint):
            hint = Union[tuple(arg for arg in get_args(hint) if arg is not type(None))]
        else:
            return hint, note


def convert(hint: Any, text: str) -> Any:
    origin, args = get_origin(hint), get_args(hint)
    if origin is Literal:
        for choice in args:
            if str(choice) == text:
                return choice
        raise UsageError(f"{text!r} is none of {', '.join(map(str, args))}")
    if origin is tuple:
        parts = text.split("x")
        if len(parts) != len(args):
            raise UsageError(f"{text!r} has not {len(args)} parts")
        return tuple(convert(arg, part) for arg, part in zip(args, parts))
    if origin is list:
        return convert(args[0], text)
    try:
        return hint(text)
    except ValueError as error:
        raise UsageError(f"{text!r}: {error}") from None


def parse[T](kind: type[T], words: list[str]) -> T:
    hints = {name: plain(hint) for name, hint in get_type_hints(kind, include_extras=True).items()}
    flags = {f"--{name}": name for name in hints} | {f"-{note.short}": name for name, (_, note) in hints.items() if note and note.short}
    required = [each.name for each in fields(kind) if each.default is MISSING and each.default_factory is MISSING]
    values: dict[str, Any] = {}
    words = list(words)
    while words:
        word = words.pop(0)
        name, equals, text = word.partition("=")
        if name in flags:
            name = flags[name]
            hint, _ = hints[name]
            if hint is bool:
                values[name] = text != "no" if equals else True
                continue
            if not equals:
                if not words:
                    raise UsageError(f"--{name} needs a value")
                text = words.pop(0)
            if get_origin(hint) is list:
                values.setdefault(name, []).append(convert(hint, text))
            else:
                values[name] = convert(hint, text)
        elif word.startswith("-"):
            raise UsageError(f"unknown option {word}")
        elif required:
            name = required.pop(0)
            values[name] = convert(hints[name][0], word)
        else:
            raise UsageError(f"too much: {word}")
    if required:
        raise UsageError(f"missing: {', '.join(required)}")
    return kind(**values)


def describe(hint: Any) -> str:
    origin, args = get_origin(hint), get_args(hint)
    if origin is Literal:
        return "|".join(map(str, args))
    if origin is tuple:
        return "x".join(describe(arg) for arg in args)
    if origin is list:
        return f"{describe(args[0])}..."
    return hint.__name__


def usage(kind: type) -> str:
    lines = []
    for each in fields(kind):
        hint, note = plain(get_type_hints(kind, include_extras=True)[each.name])
        short = f"-{note.short}, " if note and note.short else ""
        default = "" if each.default in (MISSING, None, False) else f" (default {each.default})"
        lines.append(f"{short + '--' + each.name:<14}{describe(hint):<16}{note.text if note else ''}{default}".rstrip())
    return "\n".join(lines)


print(usage(Options))
for line in ("a/b", "in -v --level=high --count 3", "in -n x -n=y --names z", "in --size 3x4 --ratio=.5 --mode x", "in --verbose=no -l low --mode=2", "", "in out", "in --level top", "in --count many", "in --size 3", "in --what", "in --count", "in --mode 3"):
    try:
        print(f"{line!r} {parse(Options, line.split())}")
    except UsageError as error:
        print(f"{line!r} {error}")


def schema(hint: Any) -> Any:
    hint, note = plain(hint)
    origin, args = get_origin(hint), get_args(hint)
    if origin is Literal:
        found: dict[str, Any] = {"enum": list(args)}
    elif origin is list:
        found = {"type": "array", "items": schema(args[0])}
    elif origin is tuple:
        found = {"type": "array", "prefixItems": [schema(arg) for arg in args]}
    elif origin is dict:
        found = {"type": "object", "additionalProperties": schema(args[1])}
    else:
        found = {"type": {int: "integer", float: "number", str: "string", bool: "boolean"}.get(hint, hint.__name__)}
    return found | ({"description": note.text} if note else {})


print({name: schema(hint) for name, hint in get_type_hints(Options, include_extras=True).items()})
print(schema(dict[str, list[Annotated[int, Help("number")]]]), schema(Optional[Level]), Level.__value__, plain(Annotated[Annotated[int | None, Help("in")], "other"]), get_type_hints(parse)["kind"], get_type_hints(plain))

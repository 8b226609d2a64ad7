"""A loader of dataclasses, TypedDicts and named tuples from plain data, driven by type hints alone."""
import types
from collections.abc import Mapping, Sequence
from dataclasses import MISSING, dataclass, field, fields, is_dataclass
from datetime import date
from enum import Enum
from typing import Annotated, Any, ClassVar, Generic, Literal, NamedTuple, NewType, NotRequired, Optional, TypedDict, TypeVar, Union, get_args, get_origin, get_type_hints, is_typeddict

T = TypeVar("T")
Meters = NewType("Meters", float)


class Kind(Enum):
    ROAD = "road"
    RAIL = "rail"


class Place(NamedTuple):
    name: str
    height: Meters = Meters(0.0)


class Extra(TypedDict):
    note: str
    stars: NotRequired[Literal[1, 2, 3]]


@dataclass
class Page(Generic[T]):
    items: list[T]
    next: Optional["Page[T]"] = None


@dataclass
class Trip:
    version: ClassVar[int] = 2
    start: Place
    stops: tuple[Place, ...]
    when: Annotated[date, "iso"]
    kind: Kind = Kind.ROAD
    extra: Extra | None = None
    scores: dict[str, list[float]] = field(default_factory=dict)
    pair: tuple[int, str] = (0, "")
    pages: "Page[int] | None" = None


class LoadError(Exception):
    pass


def load(hint, value, path="$"):
    origin, args = get_origin(hint), get_args(hint)
    if hint is Any:
        return value
    if isinstance(hint, NewType):
        return load(hint.__supertype__, value, path)
    if origin is Annotated:
        return load(args[0], value, path)
    if origin is Union or origin is types.UnionType:
        problems = []
        for arg in args:
            try:
                return load(arg, value, path)
            except LoadError as error:
                problems.append(str(error))
        raise LoadError(" / ".join(problems))
    if origin is Literal:
        if value in args:
            return value
        raise LoadError(f"{path}: {value!r} is none of {args}")
    if origin is NotRequired:
        return load(args[0], value, path)
    if origin is list:
        return [load(args[0], item, f"{path}[{at}]") for at, item in enumerate(expect(value, Sequence, path))]
    if origin is dict:
        return {load(args[0], key, path): load(args[1], item, f"{path}.{key}") for key, item in expect(value, Mapping, path).items()}
    if origin is tuple:
        expect(value, Sequence, path)
        kinds = [args[0]] * len(value) if args[-1] is ... else args
        if len(kinds) != len(value):
            raise LoadError(f"{path}: {len(kinds)} items expected, not {len(value)}")
        return tuple(load(kind, item, f"{path}[{at}]") for at, (kind, item) in enumerate(zip(kinds, value)))
    known = dict(zip(getattr(origin, "__parameters__", ()), args))
    kind = origin or hint
    if is_dataclass(kind):
        hints = {name: known.get(hint, hint[tuple(known[p] for p in hint.__parameters__)] if getattr(hint, "__parameters__", ()) else hint) for name, hint in get_type_hints(kind, include_extras=True).items()}
        given = expect(value, Mapping, path)
        made = {}
        for each in fields(kind):
            if each.name in given:
                made[each.name] = load(hints[each.name], given[each.name], f"{path}.{each.name}")
            elif each.default is MISSING and each.default_factory is MISSING:
                raise LoadError(f"{path}.{each.name} is missing")
        return kind(**made)
    if is_typeddict(kind):
        hints, given = get_type_hints(kind, include_extras=True), expect(value, Mapping, path)
        missing = sorted(kind.__required_keys__ - given.keys())
        if missing or given.keys() - hints.keys():
            raise LoadError(f"{path}: missing {missing}, unknown {sorted(given.keys() - hints.keys())}")
        return {name: load(hints[name], item, f"{path}.{name}") for name, item in given.items()}
    if issubclass(kind, tuple) and hasattr(kind, "_fields"):
        return kind(*[load(hint, item, f"{path}.{name}") for (name, hint), item in zip(get_type_hints(kind).items(), expect(value, Sequence, path))])
    if issubclass(kind, Enum):
        try:
            return kind(value)
        except ValueError as error:
            raise LoadError(f"{path}: {error}") from None
    if kind is date:
        return date.fromisoformat(expect(value, str, path))
    if kind is float and type(value) is int:
        return float(value)
    return expect(value, kind, path)


def expect(value, kind, path):
    if not isinstance(value, kind) or isinstance(value, str) and kind is Sequence:
        raise LoadError(f"{path}: {kind.__name__} expected, not {type(value).__name__}")
    return value


good = {"start": ["Bern", 540], "stops": [["Thun"], ["Visp", 650.5]], "when": "2024-02-29", "kind": "rail", "extra": {"note": "n", "stars": 2}, "scores": {"a": [1, 2.5]}, "pair": [5, "x"], "pages": {"items": [1], "next": {"items": [2, 3]}}}
trip = load(Trip, good)
print(trip)
print(load(Page[Place], {"items": [["A"]]}), load(list[Meters], [1, 2]), load(dict[str, Any], {"a": [1, None]}), load(Literal["x", 1] | None, None))
for change in ({"start": "Bern"}, {"stops": [["Thun", "high"]]}, {"kind": "sea"}, {"extra": {"stars": 9}}, {"extra": {"note": "n", "other": 1}}, {"scores": {"a": ["1"]}}, {"pair": [1]}, {"pages": {"items": ["x"]}}, {"when": 5}):
    try:
        print(load(Trip, good | change))
    except LoadError as error:
        print(error)
try:
    load(Trip, {"start": ["A"]})
except LoadError as error:
    print(error)

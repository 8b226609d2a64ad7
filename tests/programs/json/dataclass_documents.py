# Dataclasses to text and back: nested, optional, lists, enums, dates, unions by a tag, renamed and left out fields, errors that name the path.
import dataclasses
import datetime
import enum
import json
import types
import typing
from dataclasses import dataclass, field


class Status(enum.Enum):
    OPEN = "open"
    DONE = "done"


@dataclass
class Address:
    street: str
    zip_code: str = field(metadata={"json": "zipCode"})
    country: str = "DE"


@dataclass
class Task:
    title: str
    status: Status = Status.OPEN
    due: datetime.date | None = None
    tags: list[str] = field(default_factory=list)
    points: dict[str, float] = field(default_factory=dict)
    secret: str = field(default="s", metadata={"json": None})


@dataclass
class Person:
    name: str
    age: int
    address: Address
    tasks: list[Task] = field(default_factory=list)
    best: tuple[int, str] = (0, "")
    boss: "Person | None" = None


@dataclass
class Cat:
    lives: int = 9


@dataclass
class Dog:
    tricks: list[str]


Pet = Cat | Dog


def dump(value):
    if dataclasses.is_dataclass(value):
        named = {f.metadata.get("json", f.name): dump(getattr(value, f.name)) for f in dataclasses.fields(value)}
        named.pop(None, None)
        return named
    match value:
        case enum.Enum():
            return value.value
        case datetime.date():
            return value.isoformat()
        case list() | tuple():
            return [dump(item) for item in value]
        case dict():
            return {key: dump(item) for key, item in value.items()}
    return value


def load(kind, data, path="$"):
    origin, args = typing.get_origin(kind), typing.get_args(kind)
    if origin in (typing.Union, types.UnionType):
        errors = []
        for option in args:
            try:
                return load(option, data, path)
            except (TypeError, ValueError) as error:
                errors.append(str(error))
        raise TypeError(" / ".join(errors))
    if kind is type(None) or kind is None:
        if data is not None:
            raise TypeError(f"{path}: not null")
        return None
    if dataclasses.is_dataclass(kind):
        if not isinstance(data, dict):
            raise TypeError(f"{path}: not an object")
        hints, values = typing.get_type_hints(kind), {}
        names = {f.metadata.get("json", f.name): f for f in dataclasses.fields(kind)}
        if unknown := sorted(data.keys() - names.keys()):
            raise TypeError(f"{path}: unknown {', '.join(unknown)}")
        for key, f in names.items():
            if key in data:
                values[f.name] = load(hints[f.name], data[key], f"{path}.{key}")
            elif f.default is dataclasses.MISSING and f.default_factory is dataclasses.MISSING:
                raise TypeError(f"{path}: {key} is missing")
        return kind(**values)
    if origin is list:
        return [load(args[0], item, f"{path}[{i}]") for i, item in enumerate(data)]
    if origin is tuple:
        return tuple(load(arg, item, f"{path}[{i}]") for i, (arg, item) in enumerate(zip(args, data, strict=True)))
    if origin is dict:
        return {key: load(args[1], item, f"{path}.{key}") for key, item in data.items()}
    if isinstance(kind, type) and issubclass(kind, enum.Enum):
        return kind(data)
    if kind is datetime.date:
        return datetime.date.fromisoformat(data)
    if kind is float and isinstance(data, int) and not isinstance(data, bool):
        return float(data)
    if not isinstance(data, kind) or isinstance(data, bool) and kind is not bool:
        raise TypeError(f"{path}: {json.dumps(data)} is no {kind.__name__}")
    return data


boss = Person("Eve", 50, Address("Top", "1"))
person = Person("Ann", 30, Address("Main St", "12345"), [Task("a", Status.DONE, datetime.date(2024, 2, 29), ["x"], {"p": 1.5}), Task("b")], (1, "one"), boss)
text = json.dumps(dump(person), indent=1)
print(text)
back = load(Person, json.loads(text))
print(back == person, back.tasks[0], back.boss)
for bad in ('{"name": "A"}', "[]", '{"name": 5, "age": 1, "address": {}}', '{"name": "A", "age": true, "address": {"street": "s", "zipCode": "1"}}', '{"name": "A", "age": 1, "address": {"street": "s"}}', '{"name": "A", "age": 1, "address": {"street": "s", "zipCode": "1", "planet": "x"}}', '{"name": "A", "age": 1, "address": {"street": "s", "zipCode": "1"}, "tasks": [{"title": "t"}, {"title": "t", "status": "lost"}]}', '{"name": "A", "age": 1, "address": {"street": "s", "zipCode": "1"}, "tasks": [{"title": "t", "due": "soon"}]}', '{"name": "A", "age": 1, "address": {"street": "s", "zipCode": "1"}, "best": [1]}'):
    try:
        print(load(Person, json.loads(bad)))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(load(Pet, {"lives": 3}), load(Pet, {"tricks": ["sit"]}), load(list[Pet], [{}, {"tricks": []}]), load(dict[str, list[int]], json.loads('{"a": [1]}')), load(Task, {"title": "t", "points": {"q": 2}}))
print(json.dumps(person, default=lambda o: dataclasses.asdict(o) if dataclasses.is_dataclass(o) else o.isoformat() if isinstance(o, datetime.date) else o.value)[:120], json.dumps(dataclasses.astuple(boss)))

# Settings as dataclasses: from dicts, environments and arguments, nested sections, coercion, overriding, redaction, checks that collect all errors, round trips.
import json
from dataclasses import MISSING, asdict, dataclass, field, fields, is_dataclass, replace
from typing import get_type_hints


@dataclass(frozen=True)
class Database:
    host: str = "localhost"
    port: int = field(default=5432, metadata={"min": 1, "max": 65535})
    password: str = field(default="", repr=False, metadata={"secret": True})


@dataclass(frozen=True)
class Logging:
    level: str = field(default="INFO", metadata={"choices": ("DEBUG", "INFO", "ERROR")})
    handlers: tuple[str, ...] = ("console",)


@dataclass(frozen=True)
class Settings:
    name: str
    database: Database = field(default_factory=Database)
    logging: Logging = field(default_factory=Logging)
    debug: bool = False
    ratio: float = 0.5

    def __post_init__(self):
        errors = list(check(self))
        if errors:
            raise ValueError("; ".join(errors))


def check(model, path=""):
    for each in fields(model):
        value, meta, name = getattr(model, each.name), each.metadata, f"{path}{each.name}"
        if is_dataclass(value):
            yield from check(value, f"{name}.")
        if "min" in meta and not meta["min"] <= value <= meta["max"]:
            yield f"{name} = {value} is not in {meta['min']}..{meta['max']}"
        if "choices" in meta and value not in meta["choices"]:
            yield f"{name} = {value!r} is none of {', '.join(meta['choices'])}"


def coerce(kind, text):
    if kind is bool:
        return {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False}[text.lower()]
    return tuple(text.split(",")) if kind == tuple[str, ...] else kind(text)


def build(kind, data):
    hints, values = get_type_hints(kind), {}
    for each in fields(kind):
        if each.name in data:
            value = data[each.name]
            hint = hints[each.name]
            values[each.name] = build(hint, value) if is_dataclass(hint) else tuple(value) if isinstance(value, list) else value
    if unknown := data.keys() - hints.keys():
        raise TypeError(f"{kind.__name__}: unknown {sorted(unknown)}")
    return kind(**values)


def from_environment(model, environment, prefix="APP"):
    changes = {}
    for each in fields(model):
        name, value = f"{prefix}_{each.name}".upper(), getattr(model, each.name)
        if is_dataclass(value):
            changes[each.name] = from_environment(value, environment, name)
        elif name in environment:
            changes[each.name] = coerce(get_type_hints(type(model))[each.name], environment[name])
    return replace(model, **changes)


def shown(model):
    return {f.name: shown(v) if is_dataclass(v := getattr(model, f.name)) else "***" if f.metadata.get("secret") and v else v for f in fields(model)}


def override(model, *arguments):
    for argument in arguments:
        path, _, text = argument.lstrip("-").partition("=")
        *parents, last = path.split(".")
        chain = [model]
        for parent in parents:
            chain.append(getattr(chain[-1], parent))
        value = coerce(get_type_hints(type(chain[-1]))[last], text)
        for owner, name in zip(reversed(chain), [last, *reversed(parents)]):
            value = replace(owner, **{name: value})
        model = value
    return model


settings = build(Settings, json.loads('{"name": "app", "database": {"host": "db", "password": "pw"}, "logging": {"handlers": ["file", "mail"]}}'))
print(settings, shown(settings), sep="\n")
other = from_environment(settings, {"APP_DEBUG": "yes", "APP_DATABASE_PORT": "99", "APP_LOGGING_HANDLERS": "a,b", "APP_RATIO": "1e-2", "OTHER": "x"})
print(other, [f.name for f in fields(other) if getattr(other, f.name) != getattr(settings, f.name)])
print(override(settings, "--database.port=1", "--debug=true", "--logging.level=DEBUG"), override(settings) is settings)
for call in (lambda: build(Settings, {}), lambda: build(Settings, {"name": "x", "colour": 1}), lambda: build(Settings, {"name": "x", "database": {"port": 0}, "logging": {"level": "LOUD"}}), lambda: override(settings, "--database.port=99999"), lambda: override(settings, "--debug=maybe"), lambda: override(settings, "--database.size=1"), lambda: override(settings, "--none.x=1"), lambda: from_environment(settings, {"APP_RATIO": "half"}), lambda: build(Settings, {"name": "x", "database": 5})):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(build(Settings, json.loads(json.dumps(asdict(settings)))) == settings, hash(settings) == hash(replace(settings)), [f.name for f in fields(Settings) if f.default is MISSING and f.default_factory is MISSING], {f.name: f.metadata.get("choices") for f in fields(Logging)})

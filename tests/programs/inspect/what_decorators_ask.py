"""What frameworks ask of functions: injection, validation, dispatch, documentation, registries."""
import dataclasses
import functools
import inspect
import typing


def inject(**services):
    def decorator(function):
        shape = inspect.signature(function)

        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            bound = shape.bind_partial(*args, **kwargs)
            for name, parameter in shape.parameters.items():
                if name not in bound.arguments and name in services:
                    bound.arguments[name] = services[name]
            bound.apply_defaults()
            return function(*bound.args, **bound.kwargs)

        return wrapper

    return decorator


@inject(db="the db", log=print)
def handler(request: str, db, *, log, limit: int = 10):
    """Handle it."""
    return request, db, log is print, limit


print(handler("r"), handler("r", limit=3), handler("r", "other"), inspect.signature(handler), handler.__doc__)


def validated(function):
    hints = typing.get_type_hints(function)
    shape = inspect.signature(function)

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        for name, value in shape.bind(*args, **kwargs).arguments.items():
            kind = hints.get(name)
            if isinstance(kind, type) and not isinstance(value, kind):
                raise TypeError(f"{name} must be {kind.__name__}, not {type(value).__name__}")
        return function(*args, **kwargs)

    return wrapper


@validated
def area(width: int, height: int = 1, *rest, label: "str" = "") -> int:
    return width * height


for call in (lambda: area(2, 3), lambda: area("2"), lambda: area(2, label=5), lambda: area(), lambda: area(1, 2, 3, label="x")):
    try:
        print(call())
    except TypeError as error:
        print("TypeError", error)


class Registry:
    def __init__(self):
        self.commands = {}

    def command(self, function):
        required = [name for name, p in inspect.signature(function).parameters.items() if p.default is p.empty and p.kind is not p.VAR_KEYWORD]
        self.commands[function.__name__.replace("_", "-")] = (function, required, inspect.getdoc(function))
        return function


registry = Registry()


@registry.command
def make_it(name, force=False, **options):
    """Make it.

    At length.
    """


print({name: (required, doc) for name, (_, required, doc) in registry.commands.items()})


class Plugin:
    def on_start(self): ...
    def on_stop(self, reason): ...
    def _private(self): ...
    @staticmethod
    def helper(x): ...
    @property
    def on_state(self): ...


print([(name, str(inspect.signature(value))) for name, value in inspect.getmembers(Plugin(), inspect.ismethod) if name.startswith("on_")])
print([name for name, value in inspect.getmembers(Plugin, lambda v: isinstance(v, property))], [name for name, value in inspect.getmembers(Plugin, inspect.isfunction) if not name.startswith("_")])


@dataclasses.dataclass
class Config:
    host: str
    port: int = 80
    tags: list[str] = dataclasses.field(default_factory=list)


print(inspect.signature(Config), [(f.name, f.type, f.default is dataclasses.MISSING) for f in dataclasses.fields(Config)])
for name, parameter in inspect.signature(Config).parameters.items():
    print(name, parameter.annotation, parameter.default is not parameter.empty, parameter.kind.description)
print(inspect.signature(functools.partial(area, height=2)), inspect.signature(functools.partialmethod(Plugin.on_stop, "r").func), inspect.signature(functools.lru_cache(area)), inspect.signature(functools.singledispatch(area)), inspect.isfunction(functools.lru_cache(area)))

"""An event bus and a plugin registry: events by class, handlers by hints, protocols checked at registration."""
import inspect
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any, Callable, ClassVar, Generic, Literal, Protocol, TypeVar, get_args, get_origin, get_protocol_members, get_type_hints, runtime_checkable


@dataclass(frozen=True)
class Event:
    at: int


@dataclass(frozen=True)
class Created(Event):
    name: str


@dataclass(frozen=True)
class Removed(Event):
    name: str
    reason: Literal["old", "bad"] = "old"


@dataclass(frozen=True)
class Batch[E](Event):
    events: tuple[E, ...] = ()


E = TypeVar("E", bound=Event, contravariant=True)


class Handler(Protocol[E]):
    def __call__(self, event: E, /) -> None: ...


class Bus:
    def __init__(self) -> None:
        self.handlers: defaultdict[type, list[Callable[[Any], None]]] = defaultdict(list)
        self.errors: list[str] = []

    def on(self, handler: Callable[[Any], None]) -> Callable[[Any], None]:
        hints = get_type_hints(handler)
        parameters = [name for name in hints if name != "return"]
        if len(parameters) != 1:
            raise TypeError(f"{handler.__qualname__} must take one annotated event, not {parameters}")
        hint = hints[parameters[0]]
        for kind in get_args(hint) if isinstance(hint, type(int | str)) else (hint,):
            kind = get_origin(kind) or kind
            if not (isinstance(kind, type) and issubclass(kind, Event)):
                raise TypeError(f"{kind!r} is no event")
            self.handlers[kind].append(handler)
        return handler

    def emit(self, event: Event) -> int:
        count = 0
        for kind in type(event).__mro__:
            for handler in self.handlers.get(kind, ()):
                try:
                    handler(event)
                except Exception as error:
                    self.errors.append(f"{getattr(handler, '__name__', type(handler).__name__)}: {error!r}")
                count += 1
        return count


bus = Bus()
seen: list[str] = []


@bus.on
def created(event: Created) -> None:
    seen.append(f"+{event.name}")


@bus.on
def changes(event: "Created | Removed") -> None:
    seen.append(f"~{event.name}@{event.at}")


@bus.on
def everything(event: Event):
    seen.append(type(event).__name__)


class Counting:
    def __init__(self) -> None:
        self.count = 0

    def handle(self, event: Batch[Created]) -> None:
        self.count += len(event.events)
        if self.count > 2:
            raise OverflowError(self.count)


counting = Counting()
bus.on(counting.handle)
print(bus.emit(Created(1, "a")), bus.emit(Removed(2, "a", "bad")), bus.emit(Batch(3, (Created(3, "b"), Created(4, "c")))), bus.emit(Batch[Created](5, (Created(6, "d"),))))
print(seen, counting.count, bus.errors, sorted(kind.__name__ for kind in bus.handlers))
for wrong in (lambda x: None, print if False else (lambda: None)):
    try:
        bus.on(wrong)
    except TypeError as error:
        print(error)
for source in ("def two(a: Created, b: Removed): ...", "def number(a: int): ...", "def missing(a: 'Unknown'): ...", "def listed(a: list[Created]): ..."):
    space: dict[str, Any] = {**globals()}
    exec(source, space)
    try:
        bus.on(space[source.split("(")[0][4:]])
    except (TypeError, NameError) as error:
        print(type(error).__name__, error)


@runtime_checkable
class Plugin(Protocol):
    name: ClassVar[str]
    version: tuple[int, ...]

    def run(self, *args: str) -> str: ...


class Registry:
    plugins: ClassVar[dict[str, Plugin]] = {}

    def __init_subclass__(cls, /, name: str | None = None, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        cls.name = name or cls.__name__.lower()
        made = cls()
        if not isinstance(made, Plugin):
            wanted = sorted(member for member in get_protocol_members(Plugin) if not hasattr(made, member))
            raise TypeError(f"{cls.__name__} is no plugin: {wanted}")
        Registry.plugins[cls.name] = made


class Upper(Registry):
    version = (1, 0)

    def run(self, *args: str) -> str:
        return " ".join(args).upper()


class Join(Registry, name="joiner"):
    def __init__(self):
        self.version = (2,)

    def run(self, *args: str) -> str:
        return "+".join(args)


try:
    class Broken(Registry):
        version = ()
except TypeError as error:
    print(error)
print({name: (plugin.version, plugin.run("a", "b")) for name, plugin in Registry.plugins.items()}, get_type_hints(Plugin), Handler[Created], isinstance(Upper, Plugin))

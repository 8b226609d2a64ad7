"""Dependency injection by annotations: constructors, Annotated markers, Optional, generics, lifetimes, cycles."""
import inspect
from dataclasses import dataclass
from typing import Annotated, Any, Callable, Generic, Protocol, TypeVar, Union, get_args, get_origin, get_type_hints, runtime_checkable

T = TypeVar("T")


@runtime_checkable
class Clock(Protocol):
    def now(self) -> int: ...


class FixedClock:
    def now(self) -> int:
        return 1000


class Logger:
    def __init__(self, clock: Clock, prefix: Annotated[str, "setting:prefix"] = "log"):
        self.clock, self.prefix, self.lines = clock, prefix, []

    def log(self, text: str) -> None:
        self.lines.append(f"{self.prefix}@{self.clock.now()}: {text}")


class Repository(Generic[T]):
    def __init__(self, logger: Logger):
        self.logger, self.items = logger, {}

    def add(self, key: str, item: T) -> T:
        self.logger.log(f"add {key}")
        return self.items.setdefault(key, item)


@dataclass
class User:
    name: str


class Service:
    def __init__(self, users: Repository[User], logger: "Logger", mailer: "Mailer | None", limit: Annotated[int, "setting:limit"]):
        self.users, self.logger, self.mailer, self.limit = users, logger, mailer, limit


class Mailer(Protocol):
    def send(self, to: str) -> None: ...


class First:
    def __init__(self, second: "Second"): ...


class Second:
    def __init__(self, first: First): ...


class Container:
    def __init__(self, **settings: Any) -> None:
        self.settings, self.made, self.bound, self.path = settings, {}, {}, []

    def bind(self, kind: Any, factory: Callable[..., Any]) -> "Container":
        self.bound[kind] = factory
        return self

    def get(self, kind: type[T]) -> T:
        if kind in self.made:
            return self.made[kind]
        if kind in self.path:
            raise RuntimeError("cycle: " + " -> ".join(each.__name__ for each in [*self.path, kind]))
        factory = self.bound.get(kind) or get_origin(kind) or kind
        if getattr(factory, "_is_protocol", False):
            raise LookupError(f"nothing is bound to {kind.__name__}")
        self.path.append(kind)
        try:
            made = self.made[kind] = self.call(factory)
        finally:
            self.path.pop()
        return made

    def call(self, factory: Callable[..., T]) -> T:
        target = factory.__init__ if isinstance(factory, type) else factory
        hints = get_type_hints(target, include_extras=True) if target is not object.__init__ else {}
        given = {}
        for name, parameter in inspect.signature(factory).parameters.items():
            hint = hints.get(name, Any)
            if get_origin(hint) is Annotated:
                key = hint.__metadata__[0].removeprefix("setting:")
                if key in self.settings:
                    given[name] = self.settings[key]
                elif parameter.default is parameter.empty:
                    raise LookupError(f"setting {key!r} of type {hint.__origin__.__name__} is missing")
            elif get_origin(hint) is Union:
                try:
                    given[name] = self.get(get_args(hint)[0])
                except LookupError as error:
                    given[name] = None
            else:
                given[name] = self.get(hint)
        return factory(**given)


container = Container(limit=3).bind(Clock, FixedClock)
service = container.get(Service)
service.users.add("a", User("ann"))
print(service.logger.lines, service.mailer, service.limit, service.logger is container.get(Logger), service.users is container.get(Repository[User]), service.users.__class__.__name__)
print([str(kind) for kind in container.made], isinstance(container.get(Clock), Clock), get_type_hints(Service.__init__))
for kind, settings in ((Service, {}), (First, {}), (Logger, {"prefix": "p"}), (Mailer, {})):
    try:
        print(type(Container(**settings).bind(Clock, lambda: FixedClock()).get(kind)).__name__)
    except (LookupError, RuntimeError) as error:
        print(type(error).__name__, error)

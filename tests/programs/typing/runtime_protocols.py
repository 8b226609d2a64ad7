"""runtime_checkable: data members, None members, properties, inheritance, callbacks, class objects, subclass checks."""
import collections
import typing
from typing import Any, ClassVar, Generic, Protocol, TypeVar, get_protocol_members, is_protocol, runtime_checkable

T = TypeVar("T", covariant=True)


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


@runtime_checkable
class Closable(Protocol):
    def close(self) -> None: ...


@runtime_checkable
class Named(Protocol):
    name: str


@runtime_checkable
class Both(Closable, Named, Protocol):
    pass


@runtime_checkable
class Sized2(Protocol[T]):
    def __len__(self) -> int: ...

    def get(self) -> T: ...


@runtime_checkable
class Callback(Protocol):
    def __call__(self, x: int) -> str: ...


@runtime_checkable
class WithProperty(Protocol):
    @property
    def size(self) -> int: ...

    limit: ClassVar[int] = 5


@runtime_checkable
class Nothing(Protocol):
    pass


class File:
    name = "f"

    def close(self):
        pass


class Instance:
    def __init__(self):
        self.name = "n"
        self.close = lambda: None


class Raising:
    @property
    def name(self):
        raise RuntimeError("no name")

    @property
    def size(self):
        raise AttributeError("no size")


class Dynamic:
    def __getattr__(self, name):
        return name


class NoneMember:
    close = None
    name = None


class Loaded(Both):
    name = "loaded"

    def close(self):
        return "closed"


for value in (File(), Instance(), Raising(), Dynamic(), NoneMember(), Loaded(), 5, File, open if False else len):
    print(type(value).__name__, [isinstance(value, kind) for kind in (Closable, Named, Both, Callback, WithProperty, Nothing)])
for kind in (File, Instance, NoneMember, Loaded, int, list):
    print(kind.__name__, issubclass(kind, Closable), issubclass(kind, Callback), issubclass(kind, Nothing))
attempt(lambda: issubclass(File, Named))
attempt(lambda: issubclass(File, Both))
attempt(lambda: issubclass(File, WithProperty))
attempt(lambda: issubclass(Loaded, Both))
attempt(lambda: issubclass(5, Closable))
attempt(lambda: isinstance(File(), Sized2[int]))
print(sorted(get_protocol_members(Both)), sorted(get_protocol_members(WithProperty)), get_protocol_members(Nothing), sorted(get_protocol_members(Sized2)), is_protocol(Loaded), is_protocol(Both), is_protocol(Sized2[int]))
print(Sized2[int], Sized2.__parameters__, Protocol[T], Loaded().close(), Loaded.__mro__[1].__name__, WithProperty.limit)


class Plain(Protocol):
    def run(self): ...


class Impl(Plain):
    def __init__(self, x):
        self.x = x


class Partial(Protocol):
    x: int

    def __init__(self, x):
        self.x = x


class Concrete(Partial):
    pass


print(Impl(3).x, Concrete(4).x, Impl(1).run(), isinstance(Impl(1), Impl))
for wrong in (lambda: Plain(), lambda: type(Partial(1)).__name__, lambda: isinstance(1, Plain), lambda: issubclass(int, Plain), lambda: isinstance(Impl(1), Plain), lambda: runtime_checkable(Impl), lambda: get_protocol_members(Impl), lambda: Protocol[int], lambda: Protocol[T, T], lambda: isinstance(1, Protocol)):
    attempt(wrong)
for source in ("class A(File, Protocol): pass", "class A(Protocol, Generic[T]): pass\nprint(A.__parameters__)", "class A(collections.abc.Iterable, Protocol): pass\nprint(sorted(typing.get_protocol_members(A)))", "class A(Closable, Protocol[T]): pass\nprint(A.__parameters__)", "class A(int, Protocol): pass", "class A(Protocol, Closable): pass"):
    attempt(lambda: exec(source))

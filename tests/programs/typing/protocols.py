"""Protocols: structural checks, runtime_checkable, errors, members."""
import typing
from typing import Protocol, runtime_checkable


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


@runtime_checkable
class Sized(Protocol):
    def size(self) -> int: ...


@runtime_checkable
class Data(Protocol):
    name: str

    def read(self) -> str:
        return "default"


class Static(Protocol):
    def method(self): ...


class Good:
    name = "n"

    def size(self):
        return 1

    def read(self):
        return ""


class Half:
    size = None


class Explicit(Data):
    def __init__(self):
        self.name = "x"


class Extended(Sized, Protocol):
    def extra(self): ...


class Implementation(Static):
    pass


print(isinstance(Good(), Sized), isinstance(Good(), Data), isinstance(3, Sized), isinstance(Half(), Sized), issubclass(Good, Sized), issubclass(int, Sized), isinstance(Explicit(), Data), Explicit().read())
attempt(lambda: isinstance(1, Static))
attempt(lambda: issubclass(int, Static))
attempt(lambda: issubclass(Good, Data))
attempt(lambda: issubclass(1, Sized))
attempt(lambda: Sized())
attempt(lambda: Data())
attempt(lambda: Implementation().method())
attempt(lambda: isinstance(1, Extended))
attempt(lambda: runtime_checkable(Good))
attempt(lambda: runtime_checkable(3))
attempt(lambda: type("Bad", (Sized, Good, Protocol), {}))
attempt(lambda: __import__("types").new_class("Bad", (Good, Protocol)))
print(typing.is_protocol(Sized), typing.is_protocol(Explicit), typing.is_protocol(Protocol), typing.is_protocol(int), typing.get_protocol_members(Data) == {"name", "read"}, sorted(typing.get_protocol_members(Extended)), Sized._is_protocol, Explicit._is_protocol)
attempt(lambda: typing.get_protocol_members(int))
attempt(lambda: typing.get_protocol_members(Explicit))


class Box[T](Protocol):
    def get(self) -> T: ...


print(Box[int], Box.__parameters__, typing.is_protocol(Box), issubclass(list, typing.Sized), isinstance(1, typing.SupportsInt), isinstance(1, typing.SupportsIndex), isinstance("x", typing.SupportsFloat), isinstance(1j, typing.SupportsComplex), isinstance(b"", typing.SupportsBytes), isinstance(1.5, typing.SupportsRound), isinstance(-1, typing.SupportsAbs))

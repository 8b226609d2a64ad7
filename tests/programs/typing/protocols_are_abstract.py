"""Protocols as abstract base classes: abstract methods, explicit implementations, register(), mixtures with collections.abc."""
import collections.abc
from abc import ABC, abstractmethod
from typing import Any, Iterable, Iterator, Protocol, Sized, SupportsAbs, SupportsIndex, SupportsInt, TypeVar, runtime_checkable

T_co = TypeVar("T_co", covariant=True)


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


@runtime_checkable
class Shape(Protocol):
    sides: int

    @abstractmethod
    def area(self) -> float: ...

    @property
    @abstractmethod
    def name(self) -> str: ...

    def describe(self) -> str:
        return f"{self.name} with {self.sides} sides and {self.area()}"


class Square(Shape):
    sides = 4

    def __init__(self, size):
        self.size = size

    def area(self):
        return self.size**2

    @property
    def name(self):
        return "square"


class Unfinished(Shape):
    def area(self):
        return 0


class Structural:
    sides, name = 3, "triangle"

    def area(self):
        return 1


print(Square(2).describe(), isinstance(Structural(), Shape), isinstance(Square(1), Shape), sorted(Shape.__abstractmethods__), sorted(Unfinished.__abstractmethods__), Square.__abstractmethods__, type(Shape).__name__, isinstance(Shape, type(ABC)))
attempt(lambda: Unfinished())
attempt(lambda: Shape())
attempt(lambda: Structural().describe())


@runtime_checkable
class Closing(Protocol):
    def close(self) -> None: ...


class Registered:
    pass


class Foreign(Closing):
    pass


print(isinstance(Registered(), Closing), Closing.register(Registered) is Registered, isinstance(Registered(), Closing), issubclass(Registered, Closing), Foreign().close(), issubclass(Foreign, Closing), isinstance(object(), Closing))
Foreign.register(int)
print(isinstance(5, Foreign), issubclass(bool, Foreign), isinstance("x", Foreign))


class SizedRows(Sized, Iterable[T_co], Protocol[T_co]):
    def row(self, at: int) -> T_co: ...


@runtime_checkable
class Walk(Iterator[int], Protocol):
    def reset(self) -> None: ...


class Rows:
    def __len__(self):
        return 0

    def __iter__(self):
        return iter(())

    def row(self, at):
        return at


class Counting(Walk):
    at = 0

    def __next__(self):
        self.at += 1
        if self.at > 3:
            raise StopIteration
        return self.at

    def reset(self):
        self.at = 0


counting = Counting()
print(SizedRows.__parameters__, SizedRows[int], isinstance(Rows(), runtime_checkable(SizedRows)), isinstance([], SizedRows), list(counting), counting.reset(), next(counting), isinstance(counting, collections.abc.Iterator), isinstance(iter([]), Walk), sorted(SizedRows.__abstractmethods__))


class Age(SupportsInt, SupportsIndex):
    def __int__(self):
        return 7

    __index__ = __int__


class NoInt(SupportsInt):
    pass


print(int(Age()), [10, 20] * Age(), isinstance(Age(), SupportsIndex), issubclass(Age, SupportsAbs), isinstance(1.5, SupportsInt), issubclass(str, SupportsInt), isinstance(-5, SupportsAbs))
attempt(lambda: NoInt())
attempt(lambda: SupportsAbs())


class Mixed(Closing, ABC):
    @abstractmethod
    def more(self): ...


class Whole(Mixed):
    def more(self):
        return "more"


attempt(lambda: Mixed())
print(Whole().more(), isinstance(Whole(), Closing), issubclass(Whole, Mixed))
for source in ("class A(Protocol, ABC): pass", "class A(Closing, Structural, Protocol): pass", "class A(collections.abc.Sequence, Protocol): pass", "class A(collections.UserDict, Protocol): pass", "class A(Closing):\n    close = None\nprint(isinstance(A(), Closing), issubclass(A, Closing))"):
    attempt(lambda: exec(source, {**globals(), "collections": __import__("collections")}))

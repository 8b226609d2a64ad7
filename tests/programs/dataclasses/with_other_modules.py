# Beside enum, functools, contextlib, abc, typing.Protocol and NamedTuple, collections.abc, operator, pprint, string formatting, weakref, asyncio.
import abc
import asyncio
import contextlib
import enum
import functools
import operator
import pprint
import typing
from collections.abc import Mapping, Sequence
from dataclasses import asdict, astuple, dataclass, field, fields


@dataclass(frozen=True)
class Planet:
    mass: float
    radius: float

    @property
    def gravity(self):
        return 6.674e-11 * self.mass / self.radius**2


class Solar(Planet, enum.Enum):
    EARTH = 5.972e24, 6.371e6
    MARS = 6.417e23, 3.390e6


print(Solar.EARTH.name, f"{Solar.MARS.gravity:.3f}", isinstance(Solar.EARTH, Planet), [planet.mass for planet in Solar], Solar.EARTH.radius)


@dataclass
class Timer(contextlib.AbstractContextManager):
    name: str
    log: list = field(default_factory=list)

    def __enter__(self):
        self.log.append(f"enter {self.name}")
        return self

    def __exit__(self, kind, value, traceback):
        self.log.append(f"exit {kind.__name__ if kind else None}")
        return kind is KeyError


with Timer("t") as timer:
    raise KeyError
print(timer)


@dataclass
class Row(Sequence):
    cells: tuple

    def __getitem__(self, index):
        return self.cells[index]

    def __len__(self):
        return len(self.cells)


@dataclass
class Settings(Mapping):
    values: dict = field(default_factory=dict)
    parent: "Settings | None" = None

    def __getitem__(self, key):
        if key in self.values:
            return self.values[key]
        if self.parent is None:
            raise KeyError(key)
        return self.parent[key]

    def __iter__(self):
        return iter({**(self.parent or {}), **self.values})

    def __len__(self):
        return sum(1 for _ in self)


row = Row((1, 2, 3, 2))
print(row, list(reversed(row)), row.index(2), row.count(2), 3 in row, [*row], row[1:], row == Row((1, 2, 3, 2)))
settings = Settings({"a": 1}, Settings({"a": 0, "b": 2}))
print(dict(settings), settings.get("c", "none"), {**settings}, sorted(settings.items()), "b" in settings, settings == {"a": 1, "b": 2}, len(settings))


@typing.runtime_checkable
class HasArea(typing.Protocol):
    def area(self) -> float: ...


@dataclass
class Square:
    side: float

    def area(self):
        return self.side**2

    @functools.singledispatchmethod
    def scaled(self, factor):
        raise TypeError(type(factor).__name__)

    @scaled.register
    def _(self, factor: int):
        return Square(self.side * factor)

    @scaled.register
    def _(self, factor: str):
        return self.scaled(int(factor))


print(isinstance(Square(2), HasArea), Square(2).scaled(3), Square(2).scaled("4"), functools.reduce(lambda a, s: a + s.area(), [Square(1), Square(2)], 0))
people = [dict(name="b", age=2), dict(name="a", age=2), dict(name="c", age=1)]


@dataclass(order=True)
class Person:
    name: str
    age: int

    def __format__(self, spec):
        return f"{self.name:{spec or '>3'}}/{self.age}"

    __str__ = functools.partialmethod(__format__, "<4")


everyone = [Person(**each) for each in people]
print(sorted(everyone, key=operator.attrgetter("age", "name")), [f"{p}" for p in everyone], f"{everyone[0]:^5}", str(everyone[1]), "{0.name}-{0.age}".format(everyone[2]), "%(name)s" % vars(everyone[0]), max(everyone).name)
pprint.pprint([Person("x" * 20, 1), Person("y" * 20, 2), {"deep": Square(1.5)}], width=50)
pprint.pprint(Settings({"key": list(range(8))}, Settings()), width=40)
pprint.pprint(asdict(timer))


class Point(typing.NamedTuple):
    x: int
    y: int = 0


@dataclass
class Box:
    corner: Point
    size: Point = Point(1, 1)


print(Box(Point(1)), asdict(Box(Point(1))), astuple(Box(Point(1))), Box(Point(1)) == Box((1, 0)))


@dataclass
class Job:
    name: str
    seconds: float
    result: str | None = None

    async def run(self):
        await asyncio.sleep(self.seconds)
        self.result = f"{self.name} done"
        return self


async def main():
    jobs = [Job("slow", 0.02), Job("fast", 0.01)]
    done = [await each for each in asyncio.as_completed(job.run() for job in jobs)]
    return [job.name for job in done], jobs


print(asyncio.run(main()))


@dataclass
class Abstract(abc.ABC):
    x: int

    @property
    @abc.abstractmethod
    def double(self): ...


@dataclass
class Concrete(Abstract):
    y: int = 2

    @functools.cached_property
    def double(self):
        print("  computing")
        return self.x * self.y


try:
    Abstract(1)
except TypeError as error:
    print(error)
concrete = Concrete(4)
print(concrete.double, concrete.double, concrete, concrete == Concrete(4), vars(concrete))

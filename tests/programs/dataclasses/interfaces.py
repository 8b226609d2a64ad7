# Abstract bases, protocols, mixins and super() with dataclasses: serialising mixins, registries by __init_subclass__, comparing mixins, cooperative __post_init__.
import abc
import json
from dataclasses import asdict, astuple, dataclass, field, fields, replace
from typing import ClassVar, Protocol, runtime_checkable


class Serialisable:
    _registry: ClassVar[dict] = {}

    def __init_subclass__(cls, kind=None, **options):
        super().__init_subclass__(**options)
        cls._kind = kind or cls.__name__.lower()
        Serialisable._registry[cls._kind] = cls

    def dumps(self):
        return json.dumps({"kind": self._kind, **asdict(self)}, sort_keys=True)

    @staticmethod
    def loads(text):
        data = json.loads(text)
        return Serialisable._registry[data.pop("kind")](**data)


class Checked:
    def __post_init__(self):
        for each in fields(self):
            check = each.metadata.get("check")
            if check and not check(getattr(self, each.name)):
                raise ValueError(f"{type(self).__name__}.{each.name} = {getattr(self, each.name)!r}")
        getattr(super(), "__post_init__", lambda: None)()


class Logged:
    log: ClassVar[list] = []

    def __post_init__(self):
        Logged.log.append(type(self).__name__)
        getattr(super(), "__post_init__", lambda: None)()


class Comparable:
    def __lt__(self, other):
        return astuple(self) < astuple(other)

    def with_(self, **changes):
        return replace(self, **changes)


@dataclass
class Point(Serialisable, Checked, Logged, Comparable):
    x: int = field(metadata={"check": lambda v: v >= 0})
    y: int = 0


@dataclass
class Named(Point, kind="named_point"):
    name: str = field(default="?", metadata={"check": str.islower})

    def __post_init__(self):
        self.name = self.name.strip()
        super().__post_init__()


print(Point(1), Point(1, 2).dumps(), Named(1, 2, " a ").dumps(), Serialisable.loads('{"kind": "named_point", "x": 5, "name": "q"}'), sorted(Serialisable._registry), Logged.log)
for call in (lambda: Point(-1), lambda: Named(1, 2, "X"), lambda: Serialisable.loads('{"kind": "none"}'), lambda: Serialisable.loads('{"kind": "point", "z": 1}'), lambda: Point(1).with_(x=-5)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(sorted([Point(2), Point(1, 5), Point(1)]), Point(1) < Point(2), Point(1).with_(y=7), Point(3) == Named(3, 0, "n"), [c.__name__ for c in Named.__mro__])


@runtime_checkable
class Sized(Protocol):
    size: int

    def grow(self, by: int) -> "Sized": ...


class Animal(abc.ABC):
    @property
    @abc.abstractmethod
    def noise(self) -> str: ...

    @abc.abstractmethod
    def legs(self) -> int: ...

    def speak(self):
        return f"{type(self).__name__} says {self.noise}"


@dataclass
class Dog(Animal):
    noise: str = "woof"
    size: int = 3

    def legs(self):
        return 4

    def grow(self, by):
        return replace(self, size=self.size + by)


@dataclass
class Silent(Animal):
    def legs(self):
        return 0


print(Dog().speak(), Dog("arf").grow(2), isinstance(Dog(), Sized), isinstance(Point(1), Sized), Dog.__abstractmethods__, sorted(Silent.__abstractmethods__))
try:
    Silent()
except TypeError as error:
    print(error)


@dataclass
class Step(abc.ABC):
    name: str
    done: bool = False

    @abc.abstractmethod
    def run(self, data): ...

    def __call__(self, data):
        result = self.run(data)
        self.done = True
        return result


@dataclass
class Scale(Step):
    factor: float = 2.0
    name: str = "scale"

    def run(self, data):
        return [self.factor * x for x in data]


@dataclass
class Keep(Step):
    low: float = field(kw_only=True)
    name: str = "keep"

    def run(self, data):
        return [x for x in data if x >= self.low]


@dataclass
class Pipeline(Step):
    steps: list[Step] = field(default_factory=list)
    name: str = "pipeline"

    def run(self, data):
        for step in self.steps:
            data = step(data)
        return data


pipeline = Pipeline(steps=[Scale(), Keep(low=3), Pipeline(steps=[Scale(factor=-1)])])
print(pipeline([1, 2, 3]), pipeline, [f.name for f in fields(Keep)], Keep(low=1) == Keep(low=1), sep="\n")

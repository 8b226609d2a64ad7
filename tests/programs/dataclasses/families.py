# Inheritance: order of fields, defaults before and after, KW_ONLY, InitVar, ClassVar, generic and abstract bases, own __init__.
from abc import ABC, abstractmethod
from dataclasses import KW_ONLY, InitVar, dataclass, field, fields
from typing import ClassVar, Generic, TypeVar

T = TypeVar("T")


@dataclass
class Base:
    x: int
    y: int = 5
    count: ClassVar[int] = 0

    def __post_init__(self):
        type(self).count += 1


@dataclass
class Child(Base):
    z: str = "z"
    x: float = 1.0


print(Child(), Child(2, 3), [f.name for f in fields(Child)], Base.count, Child.count, Child() == Base(1.0, 5))


@dataclass
class Job:
    name: str
    _: KW_ONLY
    retries: int = 3
    seed: InitVar[int] = 7
    log: list = field(default_factory=list, init=False)

    def __post_init__(self, seed):
        self.log.append((self.name, seed))


print(Job("a"), Job("a", retries=1, seed=2).log, [f.name for f in fields(Job)], hasattr(Job("b"), "seed"))


@dataclass
class Shape(ABC):
    name: str

    @abstractmethod
    def area(self): ...


@dataclass
class Square(Shape):
    side: float

    def area(self):
        return self.side**2


@dataclass
class Box(Generic[T]):
    content: T
    label: str = ""


print(Square("s", 3).area(), Box[int](5), Box("t") == Box("t", ""), Box[int].__origin__ is Box)
try:
    Shape("x")
except TypeError as error:
    print(error)


class Plain:
    def __init__(self):
        self.extra = "set"


@dataclass
class Mixed(Plain):
    a: int

    def __post_init__(self):
        super().__init__()


print(Mixed(1), Mixed(1).extra, vars(Mixed(2)))
try:
    @dataclass
    class Bad(Base):
        w: int
except TypeError as error:
    print(error)


@dataclass(init=False)
class Own:
    a: int
    b: int

    def __init__(self, text):
        self.a, self.b = map(int, text.split(","))


print(Own("3,4"), Own("3,4") == Own("3,4"))

# enum, dataclasses, abc, contextlib, typing.
import abc
import contextlib
import enum
from dataclasses import asdict, astuple, dataclass, field, replace
from typing import NamedTuple


class Colour(enum.Enum):
    RED = 1
    GREEN = 2
    BLUE = 3


class Right(enum.Flag):
    READ = 1
    WRITE = 2
    RUN = 4


class Level(enum.IntEnum):
    LOW = 1
    HIGH = 2


@dataclass
class Point:
    x: int
    y: int
    z: int = 0


@dataclass(frozen=True)
class Frozen:
    x: int
    y: int


@dataclass(order=True, slots=True)
class Ordered:
    x: int
    name: str = field(default="", compare=False)


@dataclass
class Order:
    number: int
    items: list = field(default_factory=list)


class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self):
        """The area."""


class Square(Shape):
    def area(self):
        return 4


class Pair(NamedTuple):
    a: int
    b: int = 2


@contextlib.contextmanager
def scope():
    yield 1


ORDER = Order(1, [Point(n, n) for n in range(10)])


def enum_attribute():
    return sum([Colour.RED is Colour.RED for _ in range(500)])


def enum_value():
    red, total = Colour.RED, 0
    for _ in range(500):
        total += red.value
    return total


def enum_name():
    return len("".join([Colour.GREEN.name for _ in range(500)]))


def enum_by_value():
    return [Colour(n % 3 + 1) for n in range(300)][-1].name


def enum_by_name():
    return [Colour["BLUE"] for _ in range(300)][-1].name


def enum_iterate():
    return len([colour for _ in range(50) for colour in Colour])


def enum_compare():
    return sum([Colour.RED == Colour.BLUE for _ in range(300)])


def enum_in_dict():
    counts = {Colour.RED: 0, Colour.BLUE: 0}
    for _ in range(200):
        counts[Colour.RED] += 1
    return counts[Colour.RED]


def flags():
    return sum([bool((Right.READ | Right.WRITE) & Right.WRITE) for _ in range(100)])


def int_enum():
    return sum([Level.LOW + Level.HIGH for _ in range(300)])


def enum_class():
    return len(enum.Enum("Kind", "A B C D"))


def dataclass_make():
    return sum([Point(n, 2).x for n in range(500)])


def dataclass_keywords():
    return sum([Point(x=n, y=2).x for n in range(300)])


def dataclass_equal():
    a, b = Point(1, 2), Point(1, 2)
    return sum([a == b for _ in range(500)])


def dataclass_frozen():
    return sum([Frozen(n, 2).x for n in range(300)])


def dataclass_hash():
    return len({Frozen(n % 50, 2) for n in range(300)})


def dataclass_sort():
    return sorted([Ordered(n * 7919 % 1009) for n in range(200)])[0].x


def dataclass_factory():
    return len([Order(n) for n in range(300)])


def dataclass_repr():
    return len(repr(ORDER))


def dataclass_as_dict():
    return len(asdict(ORDER)["items"])


def dataclass_as_tuple():
    return len(astuple(ORDER))


def dataclass_replace():
    point = Point(1, 2)
    return [replace(point, x=n).x for n in range(100)][-1]


def dataclass_class():
    @dataclass
    class Local:
        a: int
        b: str = "x"

    return Local(1).b


def abstract_class():
    return sum([isinstance(Square(), Shape) and Square().area() for _ in range(200)])


def typed_tuple():
    return sum([Pair(n).b for n in range(300)])


def context_manager():
    total = 0
    for _ in range(200):
        with scope() as one:
            total += one
    return total


def suppressed():
    for _ in range(200):
        with contextlib.suppress(KeyError):
            raise KeyError
    return 1

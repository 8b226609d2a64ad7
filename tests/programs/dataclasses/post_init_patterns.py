# __post_init__ at work: checks, derived fields, conversions, cooperation in inheritance, errors in the middle, slots and frozen.
from dataclasses import dataclass, field, fields


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


@dataclass
class Range:
    low: float
    high: float

    def __post_init__(self):
        for each in fields(self):
            value = getattr(self, each.name)
            if not isinstance(value, (int, float)):
                raise TypeError(f"{each.name} must be a number, not {type(value).__name__}")
            setattr(self, each.name, float(value))
        if self.low > self.high:
            raise ValueError(f"low {self.low} > high {self.high}")

    def __contains__(self, value):
        return self.low <= value <= self.high


@dataclass
class Order:
    quantities: dict[str, int]
    prices: dict[str, float]
    total: float = field(init=False, default=0.0)
    lines: list[str] = field(init=False, default_factory=list)

    def __post_init__(self):
        for name, count in self.quantities.items():
            self.total += count * self.prices[name]
            self.lines.append(f"{count} x {name}")


@dataclass
class Typed:
    """Converts by annotation."""

    number: int
    text: str = ""
    flag: bool = False

    def __post_init__(self):
        for each in fields(self):
            if not isinstance(getattr(self, each.name), each.type):
                setattr(self, each.name, each.type(getattr(self, each.name)))


class Base:
    def __init__(self, *args):
        print("  base", args)
        super().__init__()

    def __post_init__(self):
        print("  base post")


@dataclass
class First(Base):
    x: int = 1

    def __post_init__(self):
        print("  first post", self.x)
        super().__post_init__()


@dataclass
class Second(First):
    y: int = 2

    def __post_init__(self):
        super().__post_init__()
        print("  second post", self.y, self.x)


@dataclass(frozen=True)
class Cached:
    values: tuple
    total: int = field(init=False, repr=False, compare=False)

    def __post_init__(self):
        object.__setattr__(self, "total", sum(self.values))


print(Range(1, 5), 3 in Range(1, 5), 6 in Range(1, 5))
attempt(lambda: Range(5, 1))
attempt(lambda: Range("1", 5))
print(Order({"a": 2, "b": 1}, {"a": 1.5, "b": 4}))
attempt(lambda: Order({"a": 2}, {}))
print(Typed("5", 7, "x"), Typed(3.9), Typed(True))
attempt(lambda: Typed("x"))
print(First(), Second(5, 6))
print(Cached((1, 2, 3)), Cached((1, 2)).total, Cached((1,)) == Cached((1,)), len({Cached((1,)), Cached((1,))}))


@dataclass
class Odd:
    x: int

    def __post_init__(self, extra=None):
        self.__class__ = Other
        return "ignored"


class Other:
    def __repr__(self):
        return f"Other({self.x})"


print(Odd(3))
late = dataclass(type("Late", (), {"__annotations__": {"a": int}, "a": 1, "__post_init__": lambda self: print("  late", self.a)}))
print(late(2), late.__post_init__.__name__)
late.__post_init__ = lambda self: print("  changed", self.a)
print(late(4))

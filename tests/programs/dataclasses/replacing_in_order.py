# replace(): which field is told first what is wrong with it, and what is read.
import copy
from dataclasses import InitVar, dataclass, field, replace
from typing import ClassVar


@dataclass
class Order:
    number: int
    rate: InitVar[int]
    total: float = field(init=False, default=0.0)
    note: InitVar[str] = None
    kind: ClassVar[str] = "order"
    lines: list = field(default_factory=list)

    def __post_init__(self, rate, note):
        self.total = self.number * (rate or 0)
        print("made", self.number, note, rate)


order = Order(1, 3, "first", ["x"])
for changes in ({"rate": 2}, {"number": 5, "rate": 1, "note": "n"}, {}, {"total": 3}, {"total": 3, "rate": 1}, {"kind": "x", "rate": 1}, {"what": 1, "rate": 2}):
    try:
        made = replace(order, **changes)
        print(made, made.lines is order.lines)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
for wrong in (3, Order):
    try:
        replace(wrong, number=1)
    except TypeError as error:
        print(error)
try:
    replace()
except TypeError as error:
    print(error)
try:
    print(order.__replace__(total=1))
except (TypeError, ValueError) as error:
    print(type(error).__name__, error)
print(copy.replace(order, rate=7).total)


@dataclass
class Told:
    self: int
    obj: int = 2

    def __getattribute__(self, name):
        if name in ("self", "obj"):
            print("read", name)
        return object.__getattribute__(self, name)


print(replace(Told(1), obj=5))
print(replace(Told(1), self=5))

# Which objects take weak references, and classes with __slots__.
import weakref
from collections import Counter, OrderedDict, UserList, defaultdict, deque
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from fractions import Fraction


class Slots:
    __slots__ = ("x",)


class WeakSlots:
    __slots__ = ("x", "__weakref__")


class Below(Slots):
    pass


class MyList(list):
    pass


class MyInt(int):
    pass


class MyTuple(tuple):
    pass


@dataclass(slots=True)
class Data:
    x: int = 0


@dataclass(slots=True, weakref_slot=True)
class WeakData:
    x: int = 0


class Colour(Enum):
    RED = 1


def function():
    yield


values = [Slots(), WeakSlots(), Below(), MyList(), MyInt(5), MyTuple(), Data(), WeakData(), Colour.RED, function, function(), deque(), OrderedDict(), Counter(), UserList(), {1}, frozenset(), [], {}, (), 1, 1.5, 2j, "", b"", bytearray(), None, ..., range(3), slice(1), int, type, len, [].append, Slots.x, weakref, ValueError(), iter([]), memoryview(b""), Fraction(1), object(), property(), staticmethod(function), map(len, "")]
for value in values:
    try:
        print(type(value).__name__, weakref.ref(value)() is value)
    except TypeError as error:
        print(error)
try:
    class Twice(WeakSlots):
        __slots__ = ("__weakref__",)
except TypeError as error:
    print(error)
print(hasattr(Below(), "__weakref__"), hasattr(Slots(), "__weakref__"), WeakSlots().__weakref__, "__weakref__" in vars(Below))

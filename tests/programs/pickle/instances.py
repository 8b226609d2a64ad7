import collections
import dataclasses
import enum
import pickle


class Plain:
    def __init__(self, x):
        self.x = x


class Slots:
    __slots__ = ("a", "b")


class Both(Slots):
    pass


class Number(int):
    pass


class Items(list):
    pass


class Table(dict):
    pass


class Named(tuple):
    def __new__(cls, *items, key=0):
        made = tuple.__new__(cls, items)
        made.key = key
        return made

    def __getnewargs_ex__(self):
        return tuple(self), {"key": self.key}


class Args(str):
    def __getnewargs__(self):
        return (str(self) + "!",)


class State:
    def __getstate__(self):
        return [1, 2]

    def __setstate__(self, state):
        self.state = state


class Color(enum.Enum):
    RED = 1


class Outer:
    class Inner:
        pass


Point = collections.namedtuple("Point", "x y")


@dataclasses.dataclass
class Record:
    a: int = 1
    b: str = "two"


slots, both = Slots(), Both()
slots.a = both.b = 5
both.c = "extra"
items, table = Items([1, 2]), Table(k="v")
items.at = 1
table.at = 2
values = [Plain([1]), slots, both, Number(7), items, table, Named(1, 2, key=3), Args("x"), State(), Color.RED, Outer.Inner(),
          Point(1, 2), Record(3)]
for value in values:
    for protocol in range(6):
        try:
            packed = pickle.dumps(value, protocol)
            again = pickle.loads(packed)
        except Exception as error:
            print(type(value).__name__, protocol, type(error).__name__, error)
            continue
        state = again.__getstate__() if type(again) is not State else again.state
        print(protocol, packed, type(again).__name__, again if isinstance(again, (int, str, tuple, list, dict, Color)) else state)

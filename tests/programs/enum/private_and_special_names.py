# Names that are no members: _ignore_, _order_, private, dunder, descriptors; and refused sunder names.
from enum import Enum, IntEnum
from functools import partial


class Period(Enum):
    _ignore_ = "Period number helper"
    Period = vars()
    for number in range(3):
        Period[f"DAY_{number}"] = number
    helper = "gone"


print(list(Period), hasattr(Period, "helper"), hasattr(Period, "number"))


class Ordered(Enum):
    _order_ = "FIRST SECOND, THIRD"
    FIRST = 1
    SECOND = 2
    THIRD = 3
    __secret = 6
    __dunder__ = 7

    def method(self):
        return self.__secret


print(list(Ordered), Ordered.__dunder__, Ordered.FIRST.method(), Ordered.__mro__[1] is Enum, Ordered._Ordered__secret, hasattr(Ordered, "_order_"))


def build(text):
    space = {"Enum": Enum, "IntEnum": IntEnum, "partial": partial, "Ordered": Ordered}
    try:
        exec(text, space)
        made = space["Made"]
        print([(each.name, each.value) for each in made])
    except Exception as error:
        print(type(error).__name__, error, getattr(error, "__notes__", []))


build("class Made(Enum):\n _order_ = 'A'\n A = 1\n _private = 5\n B_ = 6")
build("class Made(Enum):\n _order_ = 'B A'\n A = 1\n B = 2")
build("class Made(Enum):\n _order_ = ['A']\n A = 1\n B = 1")
build("class Made(Enum):\n _sunder_ = 1")
build("class Made(Enum):\n _value_ = 1")
build("class Made(Enum):\n _ignore_ = ['A']\n A = 1\n B = 2")
build("class Made(Enum):\n A = 1\n _ignore_ = 'A'")
build("class Made(Enum):\n mro = 1")
build("class Made(Enum):\n A = 1\n A = 2")
build("class Made(Enum):\n A = 1\n def A(self): pass")
build("class Made(Enum):\n A = property()\n def A(self): pass\n B = 1")
build("class Made(Enum):\n A = 1\n def _generate_next_value_(*args): return 5")
build("class Made(Enum):\n name = 'n'\n value = 'v'")
build("class Made(Enum):\n _ = 1\n __ = 2\n ___ = 3\n _a = 4\n a_ = 5\n __b = 6\n c__ = 7")
build("class Made(Enum):\n a = property(lambda self: 1)\n b = staticmethod(len)\n c = classmethod(len)\n D = 4")
build("class Made(Enum):\n f = lambda self: 1\n G = len\n H = int")
build("class Made(Ordered): pass")
build("class Made(Ordered):\n X = 1")
build("class Made(int, str, Enum):\n X = 1")
build("class Made(Enum, int):\n X = 1")
build("class Made(int, Enum):\n X = 'x'")
build("class Made(bool, Enum):\n X = 1")
build("class Made(Enum, boundary=5):\n X = 1")
build("class Made(Enum, other=5):\n X = 1")

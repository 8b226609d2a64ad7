# Pickling and copying members, flags, composites and classes; what __reduce_ex__ tells.
import copy
import enum
import pickle
from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, auto


class Color(Enum):
    RED = 1
    GREEN = [2, 3]


class Bit(Flag):
    A = 1
    B = 2


class Perm(IntFlag, boundary=enum.KEEP):
    R = 4
    W = 2


class Num(IntEnum):
    ONE = 1


class Word(StrEnum):
    HELLO = auto()


for member in (Color.RED, Color.GREEN, Bit.A, Bit.A | Bit.B, Bit(0), Perm.R | Perm.W, Perm(64), Num.ONE, Word.HELLO):
    loaded = [pickle.loads(pickle.dumps(member, protocol)) for protocol in range(6)]
    print(member, [each is member for each in loaded], copy.copy(member) is member, copy.deepcopy(member) is member)
    made, args = member.__reduce_ex__(2)[:2]
    print("  ", getattr(made, "__name__", made), args)
print(pickle.loads(pickle.dumps(Color)) is Color, pickle.loads(pickle.dumps([Color.RED, {Bit.A: Num.ONE}])))
deep = copy.deepcopy({"a": Color.GREEN, "b": [Color.RED]})
print(deep["a"] is Color.GREEN, deep)


class ByName(Enum):
    __reduce_ex__ = enum.pickle_by_enum_name
    X = [1]
    Y = {2: 3}


class ByGlobal(Enum):
    __reduce_ex__ = enum.pickle_by_global_name
    HERE = 7


HERE = ByGlobal.HERE
print(ByName.X.__reduce_ex__(2), pickle.loads(pickle.dumps(ByName.Y)) is ByName.Y)
print(ByGlobal.HERE.__reduce_ex__(2), pickle.loads(pickle.dumps(ByGlobal.HERE)) is HERE)
Made = Enum("Made", "P Q", module=__name__)
print(pickle.loads(pickle.dumps(Made.P)) is Made.P)
Other = Enum("Unreachable", "P Q", module=__name__)
Lost = IntEnum("Lost", "P", module="no.such.place")
for wrong in (Other.P, Lost.P):
    try:
        print(pickle.dumps(wrong))
    except Exception as error:
        print(type(error).__name__, isinstance(error, pickle.PicklingError))


class Outer:
    class Inner(Enum):
        DEEP = "d"


print(pickle.loads(pickle.dumps(Outer.Inner.DEEP)) is Outer.Inner.DEEP, Outer.Inner.DEEP, repr(Outer.Inner))

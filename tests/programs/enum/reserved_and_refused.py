# What classes and members refuse: extending, instantiating, reassigning, deleting, wrong bases, wrong __new__.
from enum import Enum, EnumDict, EnumType, Flag, IntEnum, IntFlag, StrEnum, auto, member, nonmember


def build(text):
    space = {"Enum": Enum, "Flag": Flag, "IntEnum": IntEnum, "IntFlag": IntFlag, "StrEnum": StrEnum, "auto": auto, "member": member, "nonmember": nonmember, "EnumType": EnumType}
    try:
        exec(text, space)
        print("made", [(each.name, each.value) for each in space["Made"]])
    except Exception as error:
        print(type(error).__name__, error, "|", type(error.__cause__).__name__)


build("class Made(Enum):\n def __new__(cls, value):\n  return super().__new__(cls, value)\n A = 1")
build("class Made(Enum):\n def __new__(cls, value):\n  return object.__new__(cls, value)\n A = 1")
build("class Made(int, Enum):\n def __new__(cls, value):\n  return int.__new__(cls, value)\n A = '7'")
build("class Made(int, Enum):\n def __new__(cls, value, other):\n  return int.__new__(cls, value)\n A = '7', 5")
build("class Made(Enum):\n def __init__(self):\n  pass\n A = 1")
build("class Made(Enum):\n def __init__(self, one):\n  self.value = one\n A = 1")
build("class Made(Enum):\n def __init__(self, one):\n  self._value_ = one * 2\n A = 1\n B = 2")
build("class Made(StrEnum):\n A = 1")
build("class Made(StrEnum):\n A = b'x'")
build("class Made(StrEnum):\n A = b'x', 'utf-8'\n B = b'\\xff', 'ascii', 'replace'")
build("class Made(StrEnum):\n A = b'x', 5")
build("class Made(StrEnum):\n A = b'x', 'ascii', 5")
build("class Made(StrEnum):\n A = 'x', 'ascii'")
build("class Made(StrEnum):\n A = 'a', 'b', 'c', 'd'")
build("class Made(IntEnum):\n A = 'x'")
build("class Made(IntEnum):\n A = 1.9\n B = '12'\n C = '1f', 16")
build("class Made(IntEnum):\n A = None")
build("class Made(IntFlag):\n A = 'x'")
build("class Made(Flag):\n A = 'x'\n B = 1")
build("class Made(Flag):\n A = 1.5")
build("class Made(Flag):\n A = -1\n B = 1")
build("class Made(metaclass=EnumType):\n A = 1")
build("class Made(Enum, Enum):\n A = 1")
build("class Made(object, Enum):\n A = 1")
build("class Made(Enum):\n A = 1\n del A\n B = 2")
build("class Made(Enum):\n A = 1\n A += 1")
build("class Made(Enum):\n A = 1\n B = A\n C = A + 1")
build("class Made(Enum):\n for name in 'ab':\n  locals()[name.upper()] = name\n del name")
build("class Made(Enum):\n A: int = 1\n B: str\n C: float = 2.5")
build("class Made(Enum):\n __slots__ = ()\n A = 1")
build("class Made(Enum):\n A = 1\n __order__ = 'A'")
build("class Made(Enum):\n _repr_html_ = 5\n A = 1")
build("class Made(Enum):\n _other_ = 5\n A = 1")
build("class Made(Enum):\n _order_ = ''\n A = 1")
build("class Made(Flag):\n _order_ = 'A B AB'\n A = 1\n B = 2\n AB = 3")
build("class Made(Flag):\n _order_ = 'B A'\n A = 1\n B = 2")
space = EnumDict("Made")
space["A"] = 1
space.update({"B": 2}, C=5)
space.update([("D", 7)])
print(dict(space) | {"_": 0} if False else [(name, space[name]) for name in ("B", "C", "D") if name != "B"], space.member_names, type(space).__name__, isinstance(space, dict))
for key, value in (("A", 2), ("_x_", 1), ("_order_", "A"), ("__d__", 1), ("f", len), ("m", member(len)), ("n", nonmember(1)), ("_Made__p", 1)):
    try:
        space[key] = value
        print(key, space.member_names)
    except Exception as error:
        print(type(error).__name__, error)

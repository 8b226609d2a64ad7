# auto() after member(), tuples, strings, in flags and after aliases; what the last values are.
from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, auto, member, nonmember


class Mixed(Enum):
    A = member(3)
    B = auto()
    C = member(auto())
    D = nonmember(50)
    E = auto()
    F = 2
    G = auto()
    H = 3
    I = auto()


print([(name, each.value) for name, each in Mixed.__members__.items()], Mixed.D)


class Pairs(Enum):
    A = auto(), "a"
    B = auto(), "b", auto()
    C = auto()
    D = [auto(), 1]


print([each.value if type(each.value) is not list else "list" for each in Pairs])


class Bits(Flag):
    A = auto()
    B = auto()
    C = A | B
    D = auto()
    E = 100
    F = auto()
    G = 0
    H = auto()


print([(name, each.value) for name, each in Bits.__members__.items()], len(Bits), list(Bits))


class FirstTuple(Flag):
    A = auto()
    B = 8
    C = auto()
    NEG = -1


print([(name, each.value) for name, each in FirstTuple.__members__.items()])


class Words(StrEnum):
    Hello = auto()
    WORLD_WIDE = auto()
    X = "other"
    Y = auto()


print([each.value for each in Words])


class Numbers(IntEnum):
    A = 5
    B = auto()
    C = -3
    D = auto()
    E = True
    F = auto()


print([(name, int(each)) for name, each in Numbers.__members__.items()])
one = auto()
print(one, repr(one.value), auto(7), repr(auto("x")), isinstance(one, auto))
for text in ("A = 'x'\n B = auto()", "A = None\n B = auto()", "A = auto()\n B = 'x'\n C = auto()", "A = 1j\n B = auto()", "A = [1]\n B = auto()", "A = 1.5\n B = auto()"):
    for base in ("Enum", "Flag"):
        try:
            space = {"Enum": Enum, "Flag": Flag, "auto": auto}
            exec(f"class Made({base}):\n {text}", space)
            print([each.value for each in space["Made"]])
        except Exception as error:
            print(base, type(error).__name__, error)


class Same(IntFlag):
    X = Y = auto()
    Z = auto()


print(list(Same.__members__.items()))

# _convert_, enumerations out of modules' constants, tables and other enumerations; merging, filtering, inverting.
import sys
from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, unique

LOG_DEBUG = 10
LOG_INFO = 20
LOG_WARN = 30
LOG_WARNING = 30
OPT_FAST = 1
OPT_SAFE = 2
MIX_A = 1
MIX_B = "b"

IntEnum._convert_("Log", __name__, lambda name: name.startswith("LOG_"))
print(Log, list(Log), LOG_INFO, repr(LOG_INFO), Log.LOG_WARN is Log.LOG_WARNING, LOG_WARN.name, Log(20), type(LOG_DEBUG).__name__, LOG_DEBUG + 1)
IntFlag._convert_("Opt", __name__, lambda name: name.startswith("OPT_"), as_global=True)
print(Opt, repr(OPT_FAST), OPT_FAST | OPT_SAFE, repr(OPT_FAST | 4), Opt._boundary_)
Enum._convert_("Mix", __name__, lambda name: name.startswith("MIX_"))
print(list(Mix), MIX_B.value, Mix.__module__)


class Left(Enum):
    A = 1
    B = 2


class Right(Enum):
    C = 3
    B = 4


merged = Enum("Merged", {name: member.value for kind in (Left, Right) for name, member in kind.__members__.items()})
inverted = Enum("Inverted", [(f"N{member.value}", name) for name, member in Left.__members__.items()])
chained = StrEnum("Chained", [member.name for kind in (Left, Right) for member in kind if member.name != "B"])
print(list(merged), list(inverted), list(chained), merged.B.value, Left.B == Right.B, Left.A == merged.A)
TABLE = """
red    #f00  255
green  #0f0  65280
blue   #00f  16711680
"""
rows = [line.split() for line in TABLE.strip().splitlines()]
Color = Enum("Color", [(name.upper(), (code, int(number))) for name, code, number in rows])
Color.code = property(lambda self: self.value[0])
print([(color.name, color.code, color.value[1]) for color in Color], Color(("#0f0", 65280)))
Numbers = IntEnum("Numbers", zip("ONE TWO THREE".split(), range(1, 4)))
Squares = IntEnum("Squares", ((f"S{number}", number * number) for number in range(4)))
Bits = Flag("Bits", {name: 1 << at for at, name in enumerate("ABC")})
print(list(Numbers), Squares.S3 + Numbers.TWO, list(Bits), Bits.A | Bits.C, sorted(Squares, reverse=True), unique(Numbers) is Numbers)
for wrong in (
    lambda: Enum("X", "A A"),
    lambda: Enum("X", [("A",)]),
    lambda: Enum("X", [1, 2]),
    lambda: Enum("X", ["A", ("B", 1)]),
    lambda: Enum("X", {1: 2}),
    lambda: Enum("X", "1 2") and list(Enum("X", "1 2")),
    lambda: Enum("X", "class def").__members__["class"],
    lambda: Enum("X", "", type=int) and len(Enum("X", "", type=int)),
    lambda: IntEnum("X", {"A": "a"}),
    lambda: Enum("X", "A", type=int)("2"),
    lambda: Enum("X", "A", type=5),
    lambda: Enum("X", "A", boundary=1),
    lambda: Enum("X", names="A", start="s").A,
    lambda: Enum("", "A").A,
    lambda: Left("X", "A"),
    lambda: Enum("X", "A", unknown=1),
):
    try:
        print(repr(wrong()))
    except Exception as error:
        print(type(error).__name__, error)

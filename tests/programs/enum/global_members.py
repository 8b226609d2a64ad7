# global_enum, global_str, global_enum_repr, global_flag_repr, show_flag_values, bin().
import enum
from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, global_enum, global_flag_repr, global_enum_repr, global_str, show_flag_values


@global_enum
class Level(IntEnum):
    LOW = 1
    HIGH = 2


@global_enum
class Option(IntFlag):
    VERBOSE = 1
    QUIET = 2
    BOTH = 3


@global_enum
class Plain(Enum):
    THING = "thing"


@global_enum
class Open(Flag, boundary=enum.KEEP):
    FIRST = 1
    SECOND = 4


print(LOW, repr(LOW), str(HIGH), f"{HIGH}", [LOW, HIGH], Level.LOW is LOW)
print(VERBOSE, repr(VERBOSE), repr(VERBOSE | QUIET), str(BOTH), repr(Option(0)), str(Option(0)), repr(Option(9)), repr(~VERBOSE))
print(THING, repr(THING), str(THING), f"{THING}", f"{THING!r:>20}")
print(FIRST, repr(FIRST | SECOND), str(Open(7)), repr(Open(2)), repr(Open(0)))
print(sorted(name for name in globals() if name.isupper()))

try:
    global_enum(print)
except TypeError as error:
    print(error)
print(global_str(LOW), global_enum_repr(HIGH), global_flag_repr(Option(3)), global_flag_repr(Option(12)), global_flag_repr(Option(0)))


@global_enum
class Named(Enum):
    FULL = 1

    def __str__(self):
        return "own " + self.name


print(FULL, repr(FULL), f"{FULL}")


class Quiet(Enum):
    SILENT = 1


print(global_enum(Quiet, update_str=True) is Quiet, str(SILENT), repr(SILENT))

# show_flag_values, enum.bin, the names of composite values, iteration by value and by definition.
import enum
from enum import Flag, IntFlag, auto, show_flag_values


class Compass(IntFlag):
    WEST = 8
    NORTH = 1
    EAST = 2
    SOUTH = 4
    ALL = 15
    NE = NORTH | EAST


print(show_flag_values(Compass.ALL), show_flag_values(6), show_flag_values(0), show_flag_values(Compass(3)))
for value in range(16):
    item = Compass(value)
    print(value, item.name, str(item), repr(item), [each.name for each in item], len(item))
print(list(Compass), list(reversed(Compass)), len(Compass), Compass.__members__["NE"])
print(enum.bin(10), enum.bin(~10), enum.bin(0), enum.bin(5, 8), enum.bin(-5, 8), enum.bin(255, 2), enum.bin(-1), enum.bin(1))


class Odd(Flag):
    BIG = 16
    SMALL = 1
    TWO = 2
    FOUR = 4
    PAIR = 6
    WHOLE = 23


print(list(Odd), [each.name for each in Odd.WHOLE], Odd.PAIR, repr(Odd(7)), Odd(6), Odd(17), Odd._flag_mask_, Odd._singles_mask_, Odd._all_bits_)
print(list(Odd(7)), list(Odd.PAIR), len(Odd.PAIR), Odd.SMALL in Odd(7), Odd.PAIR in Odd(7), Odd(2) in Odd.PAIR, Odd(2), ~Odd.SMALL, ~Odd.PAIR)
for wrong in (lambda: show_flag_values(-1), lambda: show_flag_values("x"), lambda: enum.bin("x"), lambda: Odd(8), lambda: Compass("NORTH"), lambda: len(Odd), lambda: Odd(32)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)


class Missing(Flag):
    LOW = 1
    PAIR = 6


print(list(Missing), Missing.PAIR, repr(Missing.PAIR), Missing.LOW in Missing.PAIR, Missing._flag_mask_, Missing._singles_mask_, ~Missing.LOW)
for wrong in (lambda: list(Missing.PAIR), lambda: Missing(2), lambda: Missing(7), lambda: len(Missing.PAIR)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)


class Steps(Flag):
    A = auto()
    B = auto()
    SKIP = 32
    C = auto()
    D = 3
    E = auto()


print([(name, item.value) for name, item in Steps.__members__.items()], Steps.A | Steps.E, [each.value for each in ~Steps.C])

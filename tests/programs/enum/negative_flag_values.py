# Negative values, inversions and values beyond the bits, for every boundary; identity of what is made.
from enum import CONFORM, EJECT, KEEP, STRICT, Flag, IntFlag


def attempt(function):
    try:
        return repr(function())
    except Exception as error:
        return f"{type(error).__name__} {error}".replace("\n", "/")


for base in (Flag, IntFlag):
    for boundary in (STRICT, CONFORM, EJECT, KEEP):
        Made = base("Made", {"A": 1, "B": 2, "D": 8, "AB": 3}, boundary=boundary)
        print(base.__name__, boundary.name)
        print("  ", [attempt(lambda: Made(value)) for value in (-1, -2, -3, -4, -9, -16, -17)])
        print("  ", attempt(lambda: ~Made.A), attempt(lambda: ~Made.AB), attempt(lambda: ~Made(0)), attempt(lambda: ~~Made.D is Made.D), attempt(lambda: Made(-2) is Made(-2)))
        print("  ", attempt(lambda: Made.A | 4), attempt(lambda: Made.A ^ 16), attempt(lambda: Made.AB & 6), attempt(lambda: Made.D & -9))


class Hollow(Flag):
    LOW = 1
    PAIR = 6


print([attempt(lambda: Hollow(value)) for value in (-1, -2, -7, -8, 7, 2)], attempt(lambda: ~Hollow.PAIR), attempt(lambda: ~Hollow.LOW))


class Negative(IntFlag):
    A = 1
    B = 2
    ALL = -1
    NOT_A = ~A


print(list(Negative), list(Negative.__members__.items()), repr(Negative.ALL), Negative.NOT_A, Negative(3), attempt(lambda: Negative.A | Negative.ALL), Negative.A in Negative.ALL)
a = Negative.A
a |= Negative.B
print(repr(a), a is Negative(3), a == 3, repr(a ^ 1), repr(a & ~Negative.B), repr(2 | Negative.A), repr(1 ^ Negative.B), repr(3 & Negative.B), bool(Negative(0)))
print(Negative.A + 1, type(Negative.A + Negative.B).__name__, type(Negative.A | Negative.B).__name__, Negative.A << 3, -Negative.B, type(+Negative.A).__name__, Negative.B.bit_length(), divmod(Negative.B, 2))

# STRICT, CONFORM, EJECT and KEEP: what unknown bits become.
from enum import CONFORM, EJECT, KEEP, STRICT, Flag, FlagBoundary, IntFlag


def attempt(function, *args):
    try:
        print(repr(function(*args)))
    except Exception as error:
        print(type(error).__name__, error)


for boundary in FlagBoundary:
    for base in (Flag, IntFlag):
        kind = base("Kind", {"A": 1, "B": 4}, boundary=boundary)
        print(boundary.name, base.__name__, kind._boundary_ is boundary)
        for value in (1, 5, 2, 7, 8, -1, -2, -9, 0):
            attempt(kind, value)
        attempt(lambda: ~kind.A)
        attempt(lambda: kind.A | kind.B)
print(list(FlagBoundary), STRICT, repr(KEEP), CONFORM == "conform", str(EJECT))


class Strict(Flag, boundary=STRICT):
    RED = 1
    GREEN = 2


class Conform(Strict.__base__, boundary=CONFORM):
    RED = 1
    GREEN = 2


print(Conform(2 ** 3 + 1), Strict._flag_mask_, Conform._all_bits_, Strict._boundary_)
attempt(Strict, 2 ** 2 + 1)
attempt(Strict, -4)

# Flags: combining, testing, iterating, names, boundaries, auto(), aliases, values outside.
from enum import CONFORM, EJECT, KEEP, STRICT, Flag, IntFlag, auto, verify, UNIQUE


class Right(Flag):
    READ = auto()
    WRITE = auto()
    RUN = auto()
    ALL = READ | WRITE | RUN
    NONE = 0


r = Right.READ | Right.RUN
print(r, repr(r), r.value, r.name, Right.READ in r, Right.WRITE in r, list(r), len(r), bool(Right.NONE), ~r, r ^ Right.ALL, r & Right.WRITE, Right(3), Right["ALL"] is Right.ALL)
print([member.name for member in Right], list(Right.__members__), Right.ALL == Right(7), Right.NONE.name, r | Right.NONE is r, hash(r) == hash(Right(5)))


class Permission(IntFlag):
    X = 1
    W = 2
    R = 4


p = Permission.R | 2
print(p, repr(p), p + 1, p == 6, Permission(8), Permission.R < 5, ~Permission.R, Permission.X | 16, isinstance(p, int), f"{p:03b}", format(p), str(Permission(0)))
for boundary in (STRICT, CONFORM, EJECT, KEEP):
    Made = Flag("Made", {"A": 1, "B": 2}, boundary=boundary)
    try:
        print(boundary.name, Made(7), Made(3))
    except ValueError as error:
        print(boundary.name, str(error).splitlines()[0])
for wrong in (lambda: Right.READ | 1, lambda: Right(64), lambda: Right["X"], lambda: Right("READ"), lambda: 1 in Right.READ, lambda: setattr(Right, "READ", 1)):
    try:
        print(wrong())
    except (TypeError, ValueError, KeyError, AttributeError) as error:
        print(type(error).__name__, str(error).splitlines()[0])


def may(user, needed):
    return needed in user


users = {"ann": Right.ALL, "bob": Right.READ, "cy": Right.NONE}
print({name: [right.name for right in (Right.READ, Right.WRITE) if may(rights, right)] for name, rights in users.items()})

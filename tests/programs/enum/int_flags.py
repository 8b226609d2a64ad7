# IntFlag: mixes with ints, unknown bits kept, results stay flags.
from enum import IntFlag, auto


class Open(IntFlag):
    READ = 1
    WRITE = 2
    APPEND = 8
    RW = 3


mode = Open.READ | Open.APPEND
print(mode, repr(mode), str(mode), f"{mode}", f"{mode:04b}", int(mode), mode == 9, mode.name, list(mode))
print(Open.READ | 4, repr(Open.READ | 4), repr(4 | Open.READ), repr(Open(4)), repr(Open(16 | 1)), repr(Open(0)), Open(16), list(Open(17)))
print(repr(Open.READ & 1), repr(Open.READ & 6), repr(Open.RW ^ 1), repr(~Open.READ), repr(~Open(0)), repr(Open(-1)), repr(Open(-2)), ~Open.RW)
print(Open.READ + 1, type(Open.READ + 1).__name__, Open.READ < Open.WRITE, Open.RW * 2, Open.READ << 3, repr(Open(Open.READ << 3)), -Open.READ, Open.RW - 1, Open.RW == 3, hash(Open.RW) == hash(3))
print(Open.READ in Open.RW, 1 in Open, 64 in Open, isinstance(mode, int), bool(Open(0)), bool(Open.RW), Open.RW.bit_count(), len(Open.RW), len(Open))
print(repr(True | Open.WRITE), repr(Open.WRITE | True), [1, 2, 3][Open.READ], hex(Open.APPEND), oct(Open.RW), sorted([Open.APPEND, Open.READ]), sum([Open.READ, Open.WRITE]))
for operation in (lambda: Open.READ | "x", lambda: Open.READ | 1.5, lambda: Open("x"), lambda: "x" in Open.RW, lambda: Open.READ & None):
    try:
        print(operation())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(isinstance(Open.READ & 3, Open), "%s %d" % (mode, mode), repr(Open.READ | Open.WRITE), repr(sum([Open.READ], Open(0))))


class Auto(IntFlag):
    A = auto()
    B = auto()
    C = auto()
    ABC = A | B | C
    HIGH = 1 << 10


print([(flag.name, int(flag)) for flag in Auto], Auto.__members__["ABC"], repr(Auto.ABC ^ Auto.B), repr(Auto.HIGH | 32))

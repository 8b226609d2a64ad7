# Flag and IntFlag: combinations, names, boundaries, iteration, inversion, checks.
from enum import *
import enum


def attempt(label, function, *args, **kwargs):
    try:
        print(label, "->", function(*args, **kwargs))
    except Exception as error:
        print(label, "!", type(error).__name__, error)


class Perm(Flag):
    R = 4
    W = 2
    X = 1
    RW = 6
    NONE = 0


print(list(Perm), len(Perm), Perm.R | Perm.W, Perm.R | Perm.X, Perm(7), Perm(0), Perm.RW & Perm.W, Perm.R ^ Perm.RW, ~Perm.R, ~Perm(7))
print(repr(Perm.R | Perm.X), str(Perm.R | Perm.X), (Perm.R | Perm.X).name, (Perm.R | Perm.X).value, Perm(0).name, Perm.NONE)
print(Perm.R in Perm.RW, Perm.X in Perm.RW, list(Perm.RW), len(Perm.RW), bool(Perm.NONE), bool(Perm.X), Perm.RW is Perm(6), Perm.__members__)
attempt("in", lambda: 4 in Perm.RW)
attempt("or", lambda: Perm.R | 2)
attempt("invalid", Perm, 8)
attempt("negative", Perm, -1)
attempt("too negative", Perm, -100)
attempt("text", Perm, "x")
attempt("lookup", lambda: Perm["Q"])


class A(Flag):
    ONE = auto()
    TWO = auto()
    FOUR = auto()
    BIG = 64
    NEXT = auto()
    MIX = ONE | FOUR


print([(m.name, m.value) for m in A], A.MIX, A.ONE | A.TWO | A.NEXT, ~A.ONE, A(5))


class I(IntFlag):
    A = 1
    B = 2
    C = 8


print(I.A | I.B, I.A | 16, I(32), I(0), I.A + 1, I.A | 2, 2 | I.A, I(-1), ~I.A, I.C & 9, I.A == 1, repr(I.A | 16), str(I.B), f"{I.B:04b}", I(9).name, list(I(11)), I(4))
print(I.A ^ 3, I(27), 1 in I, 3 in I, isinstance(I.A | I.B, I), I.A < I.B, I(~1))
for boundary in FlagBoundary:

    class F(IntFlag if boundary is KEEP else Flag, boundary=boundary):
        P = 1
        Q = 4

    attempt(f"{boundary!r}", F, 7)
    attempt(f"{boundary.name} neg", F, -2)
    attempt(f"{boundary.name} inverted", lambda: ~F.P)
    print(F._boundary_, F._flag_mask_, F._singles_mask_, F._all_bits_)
print(STRICT, CONFORM, EJECT, KEEP, list(FlagBoundary), list(EnumCheck))


class Out(Flag):
    Z = 4
    A = 1
    M = 2


print(list(Out), list(Out(7)), Out(7), list(Out(5)))


def verify_it(checks, body, base=Enum):
    namespace = base.__class__.__prepare__("V", (base,))
    for name, value in body:
        namespace[name] = value
    return list(verify(*checks)(base.__class__("V", (base,), namespace)))


attempt("unique", verify_it, [UNIQUE], [("A", 1), ("B", 1)])
attempt("unique", verify_it, [UNIQUE], [("A", 1), ("B", 2)])
attempt("continuous", verify_it, [CONTINUOUS], [("A", 1), ("B", 4)])
attempt("continuous", verify_it, [CONTINUOUS, UNIQUE], [("A", 1), ("B", 2)])
attempt("continuous flag", verify_it, [CONTINUOUS], [("A", 1), ("B", 8)], Flag)
attempt("named", verify_it, [NAMED_FLAGS], [("A", 1), ("B", 7)], Flag)
attempt("named two", verify_it, [NAMED_FLAGS], [("A", 1), ("B", 3), ("C", 9)], Flag)
attempt("named fine", verify_it, [NAMED_FLAGS], [("A", 1), ("B", 2), ("C", 3)], Flag)
print(enum.show_flag_values(13), enum.bin(5), enum.bin(-6), enum.bin(5, 8), enum.bin(-1, 4))


@global_enum
class G(IntFlag):
    GA = 1
    GB = 2


print(repr(G.GA), str(G.GA), repr(G.GA | G.GB), GA is G.GA, repr(G(0)))


@global_enum
class H(Enum):
    HA = 1


print(repr(H.HA), str(H.HA), HA)


class Custom(Flag):
    A = 1
    B = 2

    def __or__(self, other):
        return "custom or"


print(Custom.A | Custom.B, Custom.A & Custom.B, hash(Custom.A) == hash("A"))


class Sized(Flag):
    SMALL = auto()
    LARGE = auto()

    @property
    def label(self):
        return "+".join(m.name.lower() for m in self)


print((Sized.SMALL | Sized.LARGE).label, Sized.SMALL.label, [s.label for s in Sized])
print(Flag("Func", "A B C").C, list(IntFlag("IF", "A B", start=4)), list(Flag("Dict", {"X": 1, "Y": 2})))
print(repr(Perm), repr(I), Perm.R.__reduce_ex__(2), (Perm.R | Perm.X).__reduce_ex__(2))
attempt("auto after text", lambda: Flag("T", [("A", "x")]))
print(Perm.R.__or__(Perm.X), Perm.R.__ror__(Perm.X), Perm.R | Perm.R, Perm.R | Perm.NONE, functools_or([Perm.R, Perm.X]) if False else "-")

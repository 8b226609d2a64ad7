# Own __str__, __repr__, __format__ in bases, mixins and members; what wins with each kind of base.
from enum import Enum, Flag, IntEnum, IntFlag, ReprEnum, StrEnum


class Mixin:
    def __str__(self):
        return f"mixin str {self.name}"

    def __repr__(self):
        return f"mixin repr {self.name}"

    def __format__(self, spec):
        return f"mixin format {self.name} {spec}"


class A(Mixin, Enum):
    X = 1


class B(Mixin, IntEnum):
    X = 1


class C(Mixin, int, Enum):
    X = 1


class D(int, Mixin, Enum):
    X = 1


class E(Mixin, Flag):
    X = 1
    Y = 2


class Texted(int):
    def __str__(self):
        return "texted"

    def __repr__(self):
        return f"Texted({int(self)})"


class F(Texted, Enum):
    X = 1


class G(Texted, ReprEnum):
    X = 1


class Formatted(str):
    def __format__(self, spec):
        return f"[{str.__format__(self, spec)}]"


class H(Formatted, Enum):
    X = "x"


class I(Formatted, ReprEnum):
    X = "x"


class J(StrEnum):
    X = "x"

    def __str__(self):
        return "jjj"


class K(IntFlag):
    X = 1

    def __repr__(self):
        return "kkk"


class L(IntEnum):
    X = 7
    __str__ = Enum.__str__


class M(IntEnum):
    X = 7
    __format__ = Enum.__format__


class N(str, Enum):
    X = "x"
    __str__ = str.__str__


class O(Enum):
    X = 1

    def __repr__(self):
        return "ooo"


class P(float, ReprEnum):
    X = 1.5

    def __format__(self, spec):
        return f"p{spec}"


for member in (A.X, B.X, C.X, D.X, E.X | E.Y, F.X, G.X, H.X, I.X, J.X, K.X, L.X, M.X, N.X, O.X, P.X):
    kind = type(member)
    print(kind.__name__, "|".join([str(member), repr(member), f"{member}", f"{member:>9}" if kind not in (L,) else "-", "%s %r" % (member, member), f"{member!s:>5}", str([member]), str({member: member})]))
print(L.X.__format__("03"), repr(L.X), f"{L.X}", f"{M.X}", format(M.X, ""), format(N.X, "^5"))
print([kind._value_repr_ is None or kind._value_repr_.__qualname__ for kind in (A, C, F, H, J, P, B, E)])
print(A.X.__str__(), Enum.__str__(A.X), int.__repr__(B.X), object.__repr__(A.X)[:10], str.__repr__(N.X), Enum.__format__(J.X, ">5"), str.__format__(J.X, ">5"))

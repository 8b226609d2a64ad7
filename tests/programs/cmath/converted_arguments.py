# __complex__, __float__, __index__; what is refused.
import cmath
from decimal import Decimal
from fractions import Fraction


class C:
    def __complex__(self):
        return 3 + 4j


class F:
    def __float__(self):
        return 6.25


class I:
    def __index__(self):
        return 16


class S(complex):
    def __complex__(self):
        return 7j


class Bad:
    def __complex__(self):
        return 3


for z in [C(), F(), I(), S(4), Fraction(9, 4), Decimal("2.25"), True, 10**20]:
    print(cmath.sqrt(z), cmath.isnan(z), cmath.isclose(z, z), cmath.log(z, 2) == cmath.log(complex(z), 2) or isinstance(z, S), f"{cmath.phase(z):.12g}")
print(cmath.rect(F(), 0), cmath.rect(1, Fraction(0)), cmath.isclose(1, 1.5, rel_tol=F()), cmath.isclose(1, 1.5, abs_tol=I()))
for z in ["1", None, [], 10**400, Bad(), b"1"]:
    for f in (cmath.sqrt, cmath.polar, lambda z: cmath.log(2, z), lambda z: cmath.rect(1, z), lambda z: cmath.isclose(1, z)):
        try:
            print(f(z))
        except (TypeError, OverflowError) as error:
            print(type(error).__name__, error)

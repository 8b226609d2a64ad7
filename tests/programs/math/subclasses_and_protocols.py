# What math makes of subclasses of int and float, Fraction, Decimal and classes with own special methods; integer helpers.
import math
from decimal import Decimal
from fractions import Fraction


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


class Int(int):
    def __floor__(self):
        return "own floor"

    def __ceil__(self):
        return "own ceil"

    def __trunc__(self):
        return "own trunc"


class Float(float):
    def __floor__(self):
        return "float floor"


class Asked:
    def __init__(self, answer):
        self.answer = answer

    def __float__(self):
        print("  asked", self.answer)
        return self.answer


class NoFloor:
    def __float__(self):
        return 2.75


class Indexed:
    def __init__(self, answer):
        self.answer = answer

    def __index__(self):
        return self.answer


print(math.floor(Int(3)), math.ceil(Int(3)), math.trunc(Int(3)), math.floor(Float(2.5)), math.ceil(Float(2.5)), math.trunc(Float(-2.5)))
print(type(math.gcd(Int(4), Int(6))), type(math.fabs(Int(3))), type(math.sqrt(Float(4))), type(math.prod([Int(2)], start=Int(3))), type(math.factorial(Int(5))))
for value in (Fraction(22, 7), Decimal("-3.5"), Fraction(-1, 3), Decimal("1e3")):
    print(repr(value), math.floor(value), math.ceil(value), math.trunc(value), math.fabs(value), math.copysign(value, -1), math.modf(value), math.frexp(value))
attempt(lambda: math.floor(NoFloor()))
attempt(lambda: math.ceil(NoFloor()))
attempt(lambda: math.trunc(NoFloor()))
attempt(lambda: math.hypot(Asked(3.0), Asked(4.0)))
attempt(lambda: math.pow(Asked(2.0), Asked(10.0)))
attempt(lambda: math.sqrt(Asked("x")))
attempt(lambda: math.sqrt(Asked(3)))
attempt(lambda: math.sqrt(Asked(Float(9.0))))
attempt(lambda: math.gcd(Indexed(12), Indexed(18)))
attempt(lambda: math.gcd(Indexed("x"), 18))
attempt(lambda: math.ldexp(1.5, Indexed(3)))
attempt(lambda: math.ldexp(1.5, True))
attempt(lambda: math.comb(Indexed(10), Indexed(3)))
attempt(lambda: math.isqrt(Indexed(-1)))
attempt(lambda: math.isqrt(Fraction(4)))
attempt(lambda: math.factorial(Fraction(3)))
attempt(lambda: math.prod([Fraction(1, 2), Decimal(2)]))
attempt(lambda: math.prod([Fraction(1, 2), Fraction(2, 3), 4]))
attempt(lambda: math.prod([Decimal("1.10"), 2, Decimal("3.0")]))
attempt(lambda: math.sumprod([Fraction(1, 2), 3], [2, Fraction(1, 3)]))
attempt(lambda: math.sumprod([Decimal("0.1")] * 3, [10, 20, 30]))
attempt(lambda: math.sumprod(["a", "b"], [1, 2]))
attempt(lambda: math.fsum([Fraction(1, 3), Decimal("0.25"), True]))
attempt(lambda: math.dist([Fraction(1, 2), Decimal(1)], [0, 0]))
attempt(lambda: math.isclose(Fraction(1, 3), Decimal("0.3333333333")))
attempt(lambda: math.isclose(1, 1.0000001, rel_tol=Fraction(1, 1000)))
attempt(lambda: math.isclose(1, 2, abs_tol=-1))
attempt(lambda: math.log(Fraction(1, 8), 2))
attempt(lambda: math.log(Decimal(100), Decimal(10)))
attempt(lambda: math.log2(Indexed(2**70)))

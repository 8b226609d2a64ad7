# Decimals with ints, floats, fractions, complex numbers and bools: operators, comparisons, hashing, conversions, sums, statistics.
import math
import operator
import statistics
from decimal import Context, Decimal, FloatOperation, InvalidOperation, getcontext, localcontext
from fractions import Fraction
from numbers import Complex, Integral, Number, Rational, Real


def attempt(call):
    try:
        return repr(call())
    except Exception as error:
        return f"{type(error).__name__}: {error}"


d = Decimal("2.5")
others = [3, -2, 0, True, 1.5, Fraction(5, 2), 2 + 0j, "2", None, Decimal("7")]
for name in ("add", "sub", "mul", "truediv", "floordiv", "mod", "pow"):
    function = getattr(operator, name)
    print(name, *[attempt(lambda: function(d, other)) for other in others], sep="\n  ")
    print(name, *[attempt(lambda: function(other, d)) for other in others[:7]], sep=" ; ")
for name in ("eq", "ne", "lt", "le", "gt", "ge"):
    function = getattr(operator, name)
    print(name, *[attempt(lambda: function(d, other)) for other in (2, 2.5, Fraction(5, 2), 2.5 + 0j, 2.5 + 1j, "2.5", None, float("nan"), float("inf"), Decimal("NaN"), True)], sep=" ; ")
print(hash(Decimal(5)) == hash(5), hash(d) == hash(2.5) == hash(Fraction(5, 2)), {2.5: "a"}[d], {d: "b"}[Fraction(5, 2)], len({Decimal("1"), 1, 1.0, True, Fraction(1)}), Decimal("1.0") in {1}, hash(Decimal("Infinity")) == hash(float("inf")), Decimal("1E3") in range(1001), Decimal(3) in [1, 2, 3.0])
print(attempt(lambda: hash(Decimal("sNaN"))), attempt(lambda: Decimal("sNaN") == 1), attempt(lambda: Decimal("NaN") < 1), attempt(lambda: Decimal("NaN") == Decimal("NaN")), attempt(lambda: max(Decimal("NaN"), Decimal(1))), attempt(lambda: sorted([Decimal("2"), 1.5, Fraction(7, 4), 1])), attempt(lambda: Decimal("sNaN") != 5))
print(int(d), float(d), complex(d), bool(Decimal("0.0")), bool(Decimal("NaN")), round(d), round(Decimal("3.5")), round(d, 0), round(Decimal("1234"), -2), math.floor(-d), math.ceil(d), math.trunc(-d), abs(-d), divmod(-d, 1), divmod(Decimal(-7), 2), -7 % Decimal(2), d.real, d.imag, d.conjugate(), math.sqrt(d), math.fsum([d, d]), math.isnan(Decimal("NaN")), math.prod([d, 2]), math.gcd(int(Decimal(12)), 18))
print(*[attempt(call) for call in (lambda: int(Decimal("NaN")), lambda: int(Decimal("Infinity")), lambda: float(Decimal("sNaN")), lambda: float(Decimal("1e400")), lambda: int(Decimal("1e30")), lambda: round(Decimal("NaN")), lambda: round(Decimal("Infinity")), lambda: round(d, 1.5), lambda: round(d, None), lambda: math.floor(Decimal("NaN")), lambda: "x" * Decimal(2), lambda: Decimal(5) & 1, lambda: Decimal(5) << 1, lambda: ~Decimal(5), lambda: divmod(d, 0), lambda: pow(Decimal(2), 10, 7), lambda: pow(Decimal(2), -1, 7), lambda: pow(2, Decimal(3), 5))], sep="\n")
print(isinstance(d, Number), isinstance(d, Real), isinstance(d, Rational), isinstance(d, Complex), Fraction(d), Fraction(Decimal("-1e-3")), attempt(lambda: Fraction(Decimal("NaN"))), Fraction(1, 2) == Decimal("0.5"), Decimal(Fraction(1, 4).numerator) / Fraction(1, 4).denominator, attempt(lambda: Decimal(Fraction(1, 4))), attempt(lambda: Fraction(1, 2) + Decimal(1)))
print(sum([Decimal("0.1")] * 3), sum([Decimal("0.1"), 1]), attempt(lambda: sum([Decimal("0.1"), 0.5])), statistics.mean([Decimal("1.1"), Decimal("2.2")]), statistics.median([Decimal(1), Decimal(4)]), statistics.pstdev([Decimal("1"), Decimal("3")]), statistics.variance([Decimal("1"), Decimal("2"), Decimal("4")]), statistics.mode([Decimal("1.0"), 1, 2]))
with localcontext() as context:
    context.traps[FloatOperation] = True
    print(*[attempt(call) for call in (lambda: Decimal(0.5), lambda: Decimal("1") < 0.5, lambda: Decimal("1") == 1.0, lambda: Decimal.from_float(0.5), lambda: context.create_decimal_from_float(0.5), lambda: context.create_decimal(0.5), lambda: context.flags[FloatOperation], lambda: 0.5 != Decimal(1), lambda: Decimal("1") < 1)], sep=" ; ")


class Meter(Decimal):
    pass


print(type(Meter(1) + Meter(2)).__name__, Meter("1.5") == Decimal("1.5"), repr(Meter("2")), repr(+Meter("2")), repr(abs(Meter(-1))), hash(Meter(2)) == hash(2), type(Meter("3.7").to_integral_value()).__name__, type(Meter.from_float(0.5)).__name__, repr(Decimal(Meter("1.5"))), type(round(Meter("1.55"), 1)).__name__)

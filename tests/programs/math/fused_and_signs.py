# fma, fmax-like helpers, signs of zero, gamma and erf, conversions of what is no float.
import math

print(math.fma(2, 3, 4), math.fma(0.1, 10, -1), math.fma(1e308, 10, -math.inf), math.fma(-0.0, 1, 0.0), math.fma(-0.0, 1, -0.0))
print(f"{math.gamma(5):.6f} {math.gamma(0.5):.9f} {math.gamma(-1.5):.9f} {math.lgamma(100):.9f} {math.lgamma(-0.5):.9f}", math.gamma(171) > 1e300)
print(f"{math.erf(0.5):.12f} {math.erf(-3):.12f} {math.erfc(0.5):.12f} {math.erfc(10):.6e}", math.erf(math.inf), math.erfc(math.nan))
print(math.fabs(-3), math.fabs(True), math.fabs(-0.0), math.copysign(1, math.fabs(-0.0)))


class Both:
    def __float__(self):
        return 2.0

    def __index__(self):
        return 9


class Only:
    def __index__(self):
        return 4


print(math.sqrt(Both()), math.sqrt(Only()), math.fabs(Only()), math.isqrt(Both()))
for wrong in (
    lambda: math.fma(math.inf, 0, 1),
    lambda: math.fma(1e308, 10, 1),
    lambda: math.fma(1, 2),
    lambda: math.gamma(0),
    lambda: math.gamma(-1),
    lambda: math.gamma(200),
    lambda: math.lgamma(0),
    lambda: math.fabs("x"),
    lambda: math.fabs(None),
    lambda: math.sqrt(type("Bad", (), {"__float__": lambda self: "x"})()),
):
    try:
        print(wrong())
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)

# exp, log and their kin, pow, sqrt, cbrt, hypot, dist: special values, huge ints, errors.
import math

print([round(math.exp(x), 12) for x in (0, 1, -1, 5)], math.exp(-1e4), math.expm1(1e-10), math.exp2(10), math.exp2(-2))
print(math.log(1), math.log(8, 2), math.log(100, 10), math.log2(2**1000), math.log10(10**300), math.log2(0.125), round(math.log(10**400), 9), round(math.log1p(1e-10), 20))
print(math.pow(2, 0.5) == 2**0.5, math.pow(0, 0), math.pow(-8, 3), math.pow(1, math.nan), math.pow(math.nan, 0), math.pow(-math.inf, 3), math.pow(2, -1074), math.pow(0.0, 2))
print(math.sqrt(2), math.sqrt(0), math.cbrt(27), math.cbrt(-8), math.isqrt(10**20 + 1), math.isqrt(0), math.isqrt(True))
print(math.hypot(), math.hypot(3), math.hypot(3, 4), math.hypot(1, 2, 2), math.hypot(math.inf, math.nan), math.hypot(1e200, 1e200))
print(math.dist((1, 2), (4, 6)), math.dist([0], [5]), math.dist((), ()), math.dist(iter((1, 1)), iter((1, 2))) if False else "-")
print(math.log(math.inf), math.exp(math.inf), math.exp(-math.inf), math.sqrt(math.inf), math.isnan(math.log(math.nan)))
for wrong in (
    lambda: math.log(0),
    lambda: math.log(-1),
    lambda: math.log(5, 1),
    lambda: math.log(5, 0),
    lambda: math.log2(0),
    lambda: math.log10(-3),
    lambda: math.log1p(-1),
    lambda: math.exp(1000),
    lambda: math.exp2(2000),
    lambda: math.pow(-1, 0.5),
    lambda: math.pow(0, -1),
    lambda: math.pow(10, 400),
    lambda: math.sqrt(-1),
    lambda: math.isqrt(-1),
    lambda: math.isqrt(1.0),
    lambda: math.dist((1,), (1, 2)),
    lambda: math.hypot("a"),
    lambda: math.log(),
    lambda: math.log("x"),
):
    try:
        print(wrong())
    except (TypeError, ValueError, OverflowError, ZeroDivisionError) as error:
        print(type(error).__name__, error)

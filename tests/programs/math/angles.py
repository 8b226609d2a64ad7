# Trigonometry and hyperbolic functions, degrees and radians, the constants.
import math

for name in ("sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh", "asinh", "atanh"):
    function = getattr(math, name)
    print(name, [f"{function(x):.12f}" for x in (0, 0.5, -0.25)])
print(f"{math.acosh(1.5):.12f}", math.acosh(1), f"{math.atan2(1, -1):.12f}", math.atan2(0.0, -0.0) == math.pi, math.atan2(-0.0, 1), math.atan2(math.inf, math.inf) == math.pi / 4)
print(math.degrees(math.pi), math.radians(180) == math.pi, math.degrees(1) == 180 / math.pi, math.radians(0))
print(math.pi, math.e, math.tau, math.inf, math.nan, math.tau == 2 * math.pi)
print(math.sin(math.nan), math.tanh(math.inf), math.sinh(-math.inf), math.atan(math.inf) == math.pi / 2, math.sin(-0.0), math.cos(10**22) == math.cos(1e22))
print([math.isfinite(x) for x in (1, math.inf, math.nan)], [math.isinf(x) for x in (1, -math.inf)], math.isnan(math.nan))


class Float:
    def __float__(self):
        return 0.5


print(math.sin(Float()) == math.sin(0.5), math.cos(True) == math.cos(1.0))
for wrong in (
    lambda: math.sin(math.inf),
    lambda: math.asin(2),
    lambda: math.acos(-1.5),
    lambda: math.acosh(0.5),
    lambda: math.atanh(1),
    lambda: math.cosh(1000),
    lambda: math.sin("x"),
    lambda: math.sin(10**400),
    lambda: math.atan2(1),
    lambda: math.sin(1j),
):
    try:
        print(wrong())
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)

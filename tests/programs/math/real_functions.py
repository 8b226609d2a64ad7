import math

unary = "acos acosh asin asinh atan atanh cbrt cos cosh degrees erf erfc exp exp2 expm1 gamma lgamma log log2 log10 log1p radians sin sinh sqrt tan tanh ulp fabs floor ceil trunc isfinite isinf isnan frexp modf".split()
values = [0.0, -0.0, 1, -1, 0.5, -0.5, 2, 3.75, -3.75, 10, 100, 171, -171.5, 1000, -1000, 1e-10, 1e300, math.inf, -math.inf, math.nan, True, "x", None, 10**400, -(10**400)]


def show(value):
    if isinstance(value, float) and math.isfinite(value):
        return f"{value:.12g}"
    if isinstance(value, tuple):
        return "(" + ", ".join(show(part) for part in value) + ")"
    text = repr(value)
    return text if len(text) < 60 else f"{len(text)} digits"


for name in unary:
    for value in values:
        try:
            result = show(getattr(math, name)(value))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(name, str(value)[:12], result)
for name in "atan2 copysign fmod remainder pow ldexp nextafter log isclose".split():
    for a in (0.0, -0.0, 1, -2.5, 3, 1e308, math.inf, -math.inf, math.nan):
        for b in (0.0, -0.0, 1, -2.5, 3, 2000, -2000, math.inf, -math.inf, math.nan, "y"):
            try:
                result = show(getattr(math, name)(a, b))
            except Exception as error:
                result = f"{type(error).__name__}: {error}"
            print(name, a, b, result)
print(math.pi, math.e, math.tau, math.inf, math.nan)

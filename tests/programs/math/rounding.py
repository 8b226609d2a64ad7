# floor, ceil, trunc, modf, frexp, ldexp, fmod, remainder, copysign, nextafter, ulp, isclose over all sorts of numbers.
import math
from fractions import Fraction

for value in (2.5, -2.5, 0.0, -0.0, 1e300, 7, True, Fraction(-7, 2)):
    print(value, math.floor(value), math.ceil(value), math.trunc(value))
for value in (3.25, -3.25, -0.0, 1e16, math.inf, -math.inf):
    print(value, math.modf(value), math.frexp(value))
print(math.ldexp(0.75, 4), math.ldexp(1, -1075), math.ldexp(5e-324, 1), math.ldexp(1.0, -5000), math.ldexp(math.inf, 3))
print(math.fmod(-7, 3), math.fmod(7, -3), math.fmod(1e308, 3), math.remainder(7, 4), math.remainder(5, 2), math.remainder(-7, 2), math.remainder(1, math.inf))
print(math.copysign(3, -0.0), math.copysign(-3, 1), math.nextafter(1, 2), math.nextafter(0, -1), math.nextafter(1, 2, steps=3), math.nextafter(3, 3), math.ulp(1), math.ulp(1e300), math.ulp(0), math.ulp(-2.0))
print(math.isclose(1, 1 + 1e-10), math.isclose(1, 1.1), math.isclose(0, 1e-12), math.isclose(0, 1e-12, abs_tol=1e-9), math.isclose(math.inf, math.inf), math.isclose(1, 1.1, rel_tol=0.2))


class Own:
    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __trunc__(self):
        return "trunc"


print(math.floor(Own()), math.ceil(Own()), math.trunc(Own()))
for wrong in (
    lambda: math.floor(math.nan),
    lambda: math.ceil(math.inf),
    lambda: math.trunc("x"),
    lambda: math.fmod(1, 0),
    lambda: math.remainder(math.inf, 1),
    lambda: math.ldexp(1.0, 5000),
    lambda: math.ldexp(1.0, 1.0),
    lambda: math.isclose(1, 2, rel_tol=-1),
    lambda: math.nextafter(1, 2, steps=-1),
    lambda: math.floor(),
    lambda: math.modf("x"),
):
    try:
        print(wrong())
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)

# round(), floor, ceil, trunc, int(), float(), complex().
import math
from fractions import Fraction

for n in range(-7, 8):
    f = Fraction(n, 2)
    print(f, round(f), math.floor(f), math.ceil(f), math.trunc(f), int(f), float(f), complex(f), f.is_integer())
for f in [Fraction(12345, 1000), Fraction(-25, 100), Fraction(1, 3), Fraction(1150)]:
    print(f, *[repr(round(f, digits)) for digits in range(-4, 5)])
print(float(Fraction(10**400, 3 * 10**399)), float(Fraction(1, 10**400)), f"{float(Fraction(2, 3)):.3f}")
try:
    float(Fraction(10**400))
except OverflowError as error:
    print(error)

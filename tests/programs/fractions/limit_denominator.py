# The closest fraction with a small denominator.
import math
from fractions import Fraction

pi = Fraction(math.pi)
for limit in [1, 2, 5, 7, 8, 10, 100, 106, 107, 113, 1000, 10**6]:
    print(limit, pi.limit_denominator(limit), Fraction(math.e).limit_denominator(limit), Fraction("-3.1415926535").limit_denominator(limit), Fraction(1, 3).limit_denominator(limit))
print(Fraction(0.1).limit_denominator(), Fraction(7, 3).limit_denominator(max_denominator=2), Fraction(5, 2).limit_denominator(1), Fraction(3, 2).limit_denominator(1))
for limit in (0, -1):
    try:
        pi.limit_denominator(limit)
    except ValueError as error:
        print(error)

# ** with whole and other exponents.
from fractions import Fraction

base = [Fraction(2, 3), Fraction(-2, 3), Fraction(0), Fraction(4), Fraction(-1)]
for a in base:
    for b in [0, 1, 3, -2, Fraction(2), Fraction(-3)]:
        try:
            print(a, b, repr(a**b))
        except ZeroDivisionError as error:
            print(a, b, error)
print(Fraction(4) ** 0.5, Fraction(4) ** Fraction(1, 2), 4 ** Fraction(1, 2), 2 ** Fraction(3), 2.0 ** Fraction(2), Fraction(1, 4) ** 0.5, 2 ** Fraction(-2))
for call in [lambda: Fraction(1) ** "a", lambda: "a" ** Fraction(1, 2), lambda: pow(Fraction(1, 2), 2, 3), lambda: pow(2, Fraction(2), 3)]:
    try:
        print(call())
    except TypeError as error:
        print(error)

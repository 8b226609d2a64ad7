# Order and equality across types; equal numbers hash equal.
from decimal import Decimal
from fractions import Fraction

values = [Fraction(1, 2), Fraction(3), Fraction(-1, 3), 0.5, 3, 3.0, Decimal("0.5"), float("inf"), float("-inf"), float("nan"), 0.5 + 0j, 3 + 1j, "3", None]
for a in values[:3]:
    for b in values:
        row = [a == b, b == a, a != b]
        try:
            row += [a < b, a <= b, a > b, a >= b]
        except TypeError as error:
            row += [type(error).__name__]
        print(a, b, *row)
print(hash(Fraction(3)) == hash(3), hash(Fraction(1, 2)) == hash(0.5), hash(Fraction(5, 4)) == hash(Decimal("1.25")), hash(Fraction(-1)) == hash(-1))
print({Fraction(1, 2): "half"}[0.5], len({Fraction(1), 1, 1.0, True, Decimal(1)}), sorted([Fraction(1, 2), 0.25, 1, Fraction(1, 3)]), max(Fraction(1, 3), 0.3))

# From ints, rationals, floats, Decimals, text and whatever has a ratio.
from decimal import Decimal
from fractions import Fraction


class Ratio:
    def as_integer_ratio(self):
        return 7, 2


for arguments in [(), (3,), (6, -4), (True,), (0, 5), (Fraction(3, 4),), (Fraction(1, 2), Fraction(3, 4)), (1.5,), (0.1,), (-0.0,), (Decimal("1.10"),), (Decimal("-3E+2"),), (Ratio(),), (10**30, 10**29)]:
    print(arguments[:2] if arguments and not isinstance(arguments[0], Ratio) else "-", Fraction(*arguments))
for arguments in [(1, 0), (None,), ([],), (int,), (1j,), (1.5, 2), ("1", 2), (2, "3"), (b"1",), (float("nan"),), (float("-inf"),), (Decimal("NaN"),), (Decimal("Infinity"),), (Ratio,)]:
    try:
        print(Fraction(*arguments))
    except (TypeError, ValueError, ZeroDivisionError, OverflowError) as error:
        print(type(error).__name__, error)
print(Fraction(numerator=3, denominator=6), Fraction.from_float(0.75), Fraction.from_float(3), Fraction.from_decimal(Decimal("0.125")), Fraction.from_decimal(7))
for call in [lambda: Fraction.from_float("a"), lambda: Fraction.from_decimal(1.5), lambda: Fraction.from_number("1"), lambda: Fraction.from_number(float("inf"))]:
    try:
        print(call())
    except (TypeError, OverflowError) as error:
        print(type(error).__name__, error)
print(Fraction.from_number(0.5), Fraction.from_number(Decimal("2.5")), Fraction.from_number(Ratio()), Fraction.from_number(Fraction(2, 3)), Fraction.from_number(4))

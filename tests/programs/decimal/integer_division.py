# //, % and divmod() truncate; the sign of the rest is that of the dividend.
from decimal import Decimal, DecimalException, localcontext

numbers = [Decimal(s) for s in ["7", "-7", "2", "-2", "0.5", "1.25", "100", "1E+3"]]
for a in numbers:
    print(a, *[f"{a // b} {a % b} {divmod(a, b)[0]}" for b in numbers], sep=" | ")
print(7 // Decimal(2), 7 % Decimal("2.5"), divmod(7, Decimal(4)), Decimal("-0") // 3, Decimal("-1") % 5)
for a, b in [("1", "0"), ("0", "0"), ("1E+40", "1"), ("Infinity", "2"), ("2", "Infinity"), ("Infinity", "Infinity"), ("NaN", "1")]:
    for f in (Decimal.__floordiv__, Decimal.__mod__, Decimal.__divmod__, Decimal.remainder_near):
        try:
            print(a, b, f(Decimal(a), Decimal(b)))
        except DecimalException as error:
            print(a, b, type(error).__name__, error)
print(Decimal(10).remainder_near(6), Decimal(-10).remainder_near(4), Decimal("3.6").remainder_near(Decimal("1.3")), Decimal(9).remainder_near(6))

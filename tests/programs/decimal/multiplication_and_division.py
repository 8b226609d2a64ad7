# Exact products and quotients keep their exponents; others are rounded.
from decimal import Decimal, localcontext

numbers = [Decimal(s) for s in ["1", "-1", "2.50", "3", "-7", "0.001", "1E+3", "12345678901234567890", "9.9999999999999999999999999999"]]
for a in numbers:
    print(a, *[f"{a * b} {a / b}" for b in numbers], sep=" | ")
print(Decimal("0.00") * 5, Decimal("-0") * 5, Decimal(0) / 5, Decimal("0.00") / Decimal("-1.0"))
with localcontext(prec=5):
    print(Decimal(1) / 3, Decimal(2) / 3, Decimal(10) / 4, Decimal("1.0000000") / 8, Decimal(99999) * 99999)
print(2 * Decimal("1.50"), 1 / Decimal(8), Decimal(100) / 10, Decimal("2.40") / 2)

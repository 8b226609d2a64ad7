# Exponents of sums, cancellation, signs of zeros, rounding to the precision.
from decimal import Decimal, localcontext

numbers = [Decimal(s) for s in ["0", "-0", "0.00", "1", "-1", "1.10", "99.99", "-12.5", "1E+5", "3E-8", "1234567890123456789012345678.5"]]
for a in numbers:
    print(a, *[f"{a + b} {a - b}" for b in numbers], sep=" | ")
with localcontext(prec=3):
    print(Decimal("9.995") + 1, Decimal("1E+9") + Decimal("1E-9"), Decimal("100") - Decimal("0.01"))
with localcontext(rounding="ROUND_FLOOR"):
    print(Decimal(1) - 1, Decimal("-0") + Decimal("0"), Decimal("2") + Decimal("-2"))
print(1 + Decimal("0.5"), Decimal("0.5") + 1, 1 - Decimal("0.5"), True + Decimal(1), 10**30 + Decimal("0.5"))
print(sum([Decimal("0.1")] * 10), sum([Decimal(1), 2, 3]))

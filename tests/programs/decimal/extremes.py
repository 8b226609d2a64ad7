# max(), min() and their forms by magnitude; normalize().
from decimal import Context, Decimal

c = Context(prec=5, traps=[])
VALUES = [Decimal(s) for s in ["1", "-3", "1.0", "0", "-0", "NaN2", "sNaN", "Infinity", "-Infinity", "1234567"]]
for a in VALUES:
    print(a, *[f"{c.max(a, b)} {c.min(a, b)} {c.max_mag(a, b)} {c.min_mag(a, b)}" for b in VALUES], sep=" | ")
print(max(Decimal(1), Decimal("2.5"), 2), min([Decimal("0.1"), 0.5, 1]), Decimal(7).max(8), Decimal(7).min_mag(-8))
for text in ["0.00", "-0E+7", "100", "1.500", "-12300E-5", "1234500", "Infinity"]:
    print(Decimal(text).normalize(), c.normalize(Decimal(text)), Context(prec=3, clamp=1, Emax=5, Emin=-5, traps=[]).normalize(Decimal(text)))

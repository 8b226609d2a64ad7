# next_plus(), next_minus(), next_toward().
from decimal import Context, Decimal

c = Context(prec=4, Emin=-6, Emax=6, traps=[])
VALUES = [Decimal(s) for s in ["0", "-0", "1", "-1", "9999", "-9.999E+6", "9.999E+6", "1E-9", "-1E-9", "1.23456", "Infinity", "-Infinity", "NaN"]]
for d in VALUES:
    print(d, d.next_plus(c), d.next_minus(c), *[d.next_toward(other, c) for other in VALUES])
print(Decimal(1).next_plus(), Decimal(1).next_minus(), Decimal(1).next_toward(2), c.flags)

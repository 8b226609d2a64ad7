# Overflow, subnormal results, underflow, clamping, in each rounding mode.
from decimal import Context, Decimal

for mode in ["ROUND_HALF_EVEN", "ROUND_DOWN", "ROUND_UP", "ROUND_FLOOR", "ROUND_CEILING", "ROUND_HALF_DOWN", "ROUND_HALF_UP", "ROUND_05UP"]:
    for clamp in (0, 1):
        c = Context(prec=3, Emin=-3, Emax=3, rounding=mode, clamp=clamp, traps=[])
        print(mode, clamp, *[c.plus(Decimal(s)) for s in ["9999", "-9999", "9995", "1E+3", "12E+2", "1E-3", "1E-5", "1.5E-5", "5E-6", "-5E-6", "1E-9", "0E-9", "0E+9", "1.999E-4"]])
c = Context(prec=5)
print(c.add(Decimal("1E+999999"), 1), c.add(Decimal("1E-999999"), 1), Decimal("1E+500000") * Decimal("1E-500000"), Decimal("1E+900000") - Decimal("1E+900000"))

# Every mode at quantize(), to_integral_value(), unary plus.
import decimal
from decimal import Decimal, localcontext

MODES = [name for name in sorted(dir(decimal)) if name.startswith("ROUND_")]
VALUES = ["1.1", "1.5", "2.5", "1.9", "-1.1", "-1.5", "-2.5", "-1.9", "0.05", "-0.05", "1.05", "5.01", "0"]
for mode in MODES:
    print(mode, *[Decimal(v).quantize(Decimal(1), rounding=mode) for v in VALUES])
    print(mode, *[Decimal(v).to_integral_value(mode) for v in VALUES], *[Decimal(v).to_integral_exact(rounding=mode) for v in VALUES[:3]])
    with localcontext(prec=1, rounding=mode):
        print(mode, *[+Decimal(v) for v in VALUES])
for wrong in ("up", 3, "ROUND_"):
    try:
        Decimal(1).quantize(Decimal(1), rounding=wrong)
    except TypeError as error:
        print(error)

# int(), float(), complex(), floor, ceil, trunc, as_integer_ratio().
import math
from decimal import Decimal

for text in ["0", "-0", "1.5", "-1.5", "2.999", "1E+20", "-12345.678", "1E-30"]:
    d = Decimal(text)
    print(int(d), math.floor(d), math.ceil(d), math.trunc(d), round(d), float(d), complex(d), bool(d), d.as_integer_ratio())
for text in ["Infinity", "-Infinity", "NaN", "sNaN"]:
    d = Decimal(text)
    for f in (int, float, complex, math.floor, math.ceil, round, Decimal.as_integer_ratio, bool):
        try:
            print(text, f(d))
        except (ValueError, OverflowError) as error:
            print(text, type(error).__name__, error)
d = Decimal("3.7")
print(d.real is d, d.imag, d.conjugate() is d, Decimal("1e400") > 1e308, float(Decimal("1e400")), float(Decimal("1e-400")))

# Presentation types with and without a precision.
from decimal import Decimal

values = [Decimal(s) for s in ["0", "-0", "1", "-1234567.891", "0.000123456", "1E+10", "9.995", "123E-12", "Infinity", "-NaN3"]]
for kind in ["", "e", "E", "f", "F", "g", "G", "n", "%"]:
    for precision in ["", ".0", ".2", ".10"]:
        print(precision + kind, *[format(value, precision + kind) for value in values], sep=" | ")

# Exponents from another number; what does not fit.
from decimal import Decimal, InvalidOperation, localcontext

for a in ["0", "-0", "1", "2.17", "-217.5", "1E+2", "999.995", "Infinity", "NaN7"]:
    row = []
    for b in ["0.001", "0.1", "1", "1E+1", "Infinity", "-Infinity"]:
        try:
            row.append(str(Decimal(a).quantize(Decimal(b))))
        except InvalidOperation as error:
            row.append("invalid")
    print(a, *row)
with localcontext(prec=4) as c:
    for a, b in [("12345", "1"), ("1234.5", "1"), ("9999.5", "1"), ("1", "0.0001"), ("1", "1E+9")]:
        try:
            print(Decimal(a).quantize(Decimal(b)), c.quantize(Decimal(a), Decimal(b)))
        except InvalidOperation as error:
            print(a, b, error)
print(round(Decimal("2.675"), 2), round(Decimal("2.5")), round(Decimal("-3.5")), round(Decimal("1234.5"), -2), round(Decimal("7"), 3))
print(Decimal("1.23").same_quantum(Decimal("0.01")), Decimal("NaN").same_quantum(Decimal("sNaN")), Decimal(1).same_quantum(10))

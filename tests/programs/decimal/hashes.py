# Equal numbers hash equal, whatever their type.
from decimal import Decimal
from fractions import Fraction

for text in ["0", "-0", "1", "-1", "1.5", "-0.25", "1E+3", "1000", "123456789012345678901234567890", "1E+400", "Infinity", "-Infinity"]:
    d = Decimal(text)
    same = [hash(d) == hash(int(d))] if d.is_finite() and d == int(d) else []
    if d.is_finite() and abs(d.adjusted()) < 300:
        same += [hash(d) == hash(Fraction(d))]
        if Decimal(float(d)) == d:
            same += [hash(d) == hash(float(d))]
    print(text, same)
print({Decimal("1.0"): "a"}[1], {1.5, Decimal("1.5"), Fraction(3, 2)}.__len__(), hash(Decimal("Infinity")) == hash(float("inf")))
print(len({Decimal("1"), Decimal("1.0"), Decimal("1.00"), 1, True}), isinstance(hash(Decimal("NaN")), int))
try:
    hash(Decimal("sNaN"))
except TypeError as error:
    print(error)

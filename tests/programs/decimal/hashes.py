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

# A hash is asked for again and again, and nothing else of the number changes by that.
for text in ["0", "-0", "1", "-1", "-1.0", "10E-1", "2.50", "-2.50", "1E+30", "-1E-30", "2305843009213693950", "-2305843009213693950", "2305843009213693951",
             "-123456789012345678901234567890.5"]:
    d = Decimal(text)
    first = hash(d)
    assert first == hash(d) == hash(Decimal(text)) == d.__hash__()
    print(text, d, repr(d), d.as_tuple(), d.is_signed(), d + 0, -d, abs(d), +d, d.copy_negate(), d.copy_abs(), d.copy_sign(Decimal(-1)), d < 0, d == Decimal(text),
          d.compare(0), int(d) if abs(d) < 100 else None, float(d), hash(d) == first, f"{d:f}"[:12])
print(hash(Decimal(-1)), hash(Decimal("-1.00")), hash(Decimal(1)))


class Priced(Decimal):
    __slots__ = ("label",)


priced = Priced("-3.5")
priced.label = "x"
print(hash(priced) == hash(-3.5), hash(priced) == hash(priced), priced.label, priced, {priced: 1}[Decimal("-3.50")])

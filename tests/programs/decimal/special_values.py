# Infinities and NaNs in operations; payloads.
from decimal import Context, Decimal

c = Context(prec=5, traps=[])
values = [Decimal(s) for s in ["Infinity", "-Infinity", "NaN", "-NaN1234567", "sNaN12", "0", "2"]]
for a in values:
    for name in ["add", "subtract", "multiply", "divide", "power", "max", "min", "quantize", "remainder", "scaleb"]:
        print(name, a, *[getattr(c, name)(a, b) for b in values])
    print(*[getattr(c, name)(a) for name in ["plus", "minus", "abs", "sqrt", "exp", "ln", "log10", "logb", "normalize", "next_plus", "next_minus", "to_integral_exact", "number_class"]])
print(c.fma(Decimal("Infinity"), 0, 1), c.fma(2, 3, Decimal("NaN")), c.fma(Decimal("sNaN1"), Decimal("sNaN2"), Decimal("sNaN3")))

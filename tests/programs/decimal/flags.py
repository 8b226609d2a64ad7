# Which operation raises which flags.
import decimal
from decimal import Context, Decimal

NAMES = ["Clamped", "DivisionByZero", "FloatOperation", "Inexact", "InvalidOperation", "Overflow", "Rounded", "Subnormal", "Underflow"]


def raised(c):
    return " ".join(name for name in NAMES if c.flags[getattr(decimal, name)])


for name, *operands in [("add", "1", "2"), ("add", "1.000", "2.0000"), ("divide", "1", "3"), ("divide", "1", "0"), ("divide", "0", "0"),
                        ("multiply", "9E+9", "9E+9"), ("multiply", "1E-9", "1.23456E-9"), ("multiply", "1E-9", "1E-9"), ("sqrt", "-1"), ("sqrt", "2"),
                        ("exp", "0"), ("exp", "1"), ("ln", "0"), ("ln", "1"), ("log10", "100"), ("quantize", "1.5", "1"), ("quantize", "1E+9", "0.01"),
                        ("to_integral_exact", "1.5"), ("to_integral_value", "1.5"), ("to_integral_exact", "1.0"), ("plus", "0E-30"), ("plus", "1E+30"),
                        ("power", "2", "0.5"), ("power", "2", "3"), ("power", "0", "0"), ("power", "1", "0.5"), ("compare", "sNaN", "1"), ("logb", "0"),
                        ("next_toward", "1E-10", "0"), ("remainder", "1", "0"), ("divmod", "1", "0"), ("divide_int", "1E+12", "1")]:
    c = Context(prec=6, Emin=-10, Emax=10, traps=[])
    result = getattr(c, name)(*map(Decimal, operands))
    print(name, *operands, "->", result, ":", raised(c))
    c = Context(prec=6, Emin=-10, Emax=10, traps=[], clamp=1, rounding="ROUND_DOWN")
    print("    ", getattr(c, name)(*map(Decimal, operands)), ":", raised(c))

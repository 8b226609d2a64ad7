# Trapped signals are exceptions; their arguments name the conditions.
from decimal import *

for signal in [Clamped, DivisionByZero, Inexact, InvalidOperation, Overflow, Rounded, Subnormal, Underflow]:
    c = Context(prec=4, Emin=-8, Emax=8, traps=[signal])
    for name, *operands in [("plus", "0E-20"), ("divide", "1", "0"), ("divide", "1", "3"), ("divide", "0", "0"), ("multiply", "9E+8", "10"),
                            ("plus", "1.0000"), ("plus", "1E-9"), ("plus", "1.2345E-9"), ("sqrt", "-1"), ("divide_int", "1E+8", "1")]:
        try:
            result = getattr(c, name)(*map(Decimal, operands))
        except DecimalException as error:
            print(signal.__name__, name, type(error).__name__, error, [kind.__name__ for kind in error.args[0]])
c = Context(traps=[])
print(c.create_decimal("nonsense"), c.flags[InvalidOperation], Decimal("nonsense", c))
try:
    Decimal("nonsense")
except InvalidOperation as error:
    print(error)
try:
    1 / Decimal(0)
except ZeroDivisionError as error:
    print(type(error).__name__, error)
try:
    Decimal(0) / 0
except ZeroDivisionError:
    print("no")
except InvalidOperation as error:
    print(error)

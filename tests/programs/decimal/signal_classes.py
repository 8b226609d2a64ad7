# The tree of signals.
import decimal
from decimal import *

for name in ["DecimalException", "Clamped", "DivisionByZero", "Inexact", "Overflow", "Underflow", "InvalidOperation", "Rounded", "Subnormal",
             "FloatOperation", "ConversionSyntax", "DivisionImpossible", "DivisionUndefined", "InvalidContext"]:
    kind = getattr(decimal, name)
    print(name, [base.__name__ for base in kind.__mro__], kind.__module__, repr(kind))
print(issubclass(decimal.ConversionSyntax, InvalidOperation), Overflow("x"), repr(Underflow(1, 2)))
try:
    raise Subnormal("tiny")
except ArithmeticError as error:
    print(error)

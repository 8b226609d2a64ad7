# What the module offers.
import decimal

names = ["BasicContext", "Clamped", "Context", "ConversionSyntax", "Decimal", "DecimalException", "DecimalTuple", "DefaultContext", "DivisionByZero", "DivisionImpossible",
         "DivisionUndefined", "ExtendedContext", "FloatOperation", "HAVE_CONTEXTVAR", "HAVE_THREADS", "IEEEContext", "IEEE_CONTEXT_MAX_BITS", "Inexact", "InvalidContext",
         "InvalidOperation", "MAX_EMAX", "MAX_PREC", "MIN_EMIN", "MIN_ETINY", "Overflow", "ROUND_05UP", "ROUND_CEILING", "ROUND_DOWN", "ROUND_FLOOR", "ROUND_HALF_DOWN",
         "ROUND_HALF_EVEN", "ROUND_HALF_UP", "ROUND_UP", "Rounded", "Subnormal", "Underflow", "getcontext", "localcontext", "setcontext"]
print([name for name in names if not hasattr(decimal, name)], [name for name in dir(decimal) if name not in names and name[0] != "_"])
print(decimal.HAVE_THREADS, decimal.HAVE_CONTEXTVAR, decimal.__version__, decimal.ROUND_UP, decimal.Decimal.__module__, decimal.Context.__module__)
t = decimal.DecimalTuple(1, (2, 3), -4)
print(t, t.sign, t.digits, t.exponent, decimal.Decimal(t), t._fields)
expected = {name for name in dir(decimal.Decimal) if name[0] != "_"}
print(sorted(expected))
print(sorted(name for name in dir(decimal.Context) if name[0] != "_" and name not in ("flags", "traps")))
try:
    decimal.nothing
except AttributeError as error:
    print(error)

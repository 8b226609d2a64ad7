"""Decimal fixed-point and floating-point arithmetic, as the General Decimal Arithmetic Specification defines it."""

__version__ = "1.70"
__libmpdec_version__ = "2.5.1"

MAX_PREC = 999999999999999999
MAX_EMAX = 999999999999999999
MIN_EMIN = -999999999999999999
MIN_ETINY = -1999999999999999997
IEEE_CONTEXT_MAX_BITS = 512

HAVE_THREADS = True
HAVE_CONTEXTVAR = True

ROUND_UP = "ROUND_UP"
ROUND_DOWN = "ROUND_DOWN"
ROUND_CEILING = "ROUND_CEILING"
ROUND_FLOOR = "ROUND_FLOOR"
ROUND_HALF_UP = "ROUND_HALF_UP"
ROUND_HALF_DOWN = "ROUND_HALF_DOWN"
ROUND_HALF_EVEN = "ROUND_HALF_EVEN"
ROUND_05UP = "ROUND_05UP"

# Each part is made when it is first asked for.
_PARTS = {
    "Decimal": "number",
    "DecimalTuple": "tuples",
    "Context": "context",
    "getcontext": "context",
    "setcontext": "context",
    "localcontext": "context",
    "IEEEContext": "context",
    "DecimalException": "signals",
    "Clamped": "signals",
    "Rounded": "signals",
    "Inexact": "signals",
    "Subnormal": "signals",
    "InvalidOperation": "signals",
    "DivisionByZero": "signals",
    "FloatOperation": "signals",
    "Overflow": "signals",
    "Underflow": "signals",
    "ConversionSyntax": "signals",
    "DivisionImpossible": "signals",
    "DivisionUndefined": "signals",
    "InvalidContext": "signals",
}
_TEMPLATES = ("DefaultContext", "BasicContext", "ExtendedContext")

# What `from decimal import *` takes.
__all__ = [name for name in globals() if name[0] != "_"] + [*_PARTS, *_TEMPLATES]


def __getattr__(name):
    if name in _TEMPLATES:
        part = _import("_decimal.number", ("*",))
        value = part._templates[_TEMPLATES.index(name)]
    elif name in _PARTS:
        part = _import(f"_decimal.{_PARTS[name]}", ("*",))
        if part.__name__ == "_decimal.context":
            # Contexts make numbers.
            _import("_decimal.number", ("*",))
        value = getattr(part, name)
    else:
        raise AttributeError(f"module 'decimal' has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__():
    return sorted({*globals(), *__all__} - {"_PARTS", "_TEMPLATES", "__getattr__", "__dir__"})

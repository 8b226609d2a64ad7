# Limits of the attributes, and what is refused.
from decimal import *

c = Context()
for name, value in [("prec", 0), ("prec", "a"), ("prec", 2.5), ("Emin", 1), ("Emin", None), ("Emax", -1), ("rounding", "x"), ("rounding", 4), ("capitals", 2),
                    ("clamp", -1), ("capitals", "a"), ("prec", 12), ("Emin", -20), ("Emax", 20), ("rounding", ROUND_UP), ("capitals", 0), ("clamp", True)]:
    try:
        setattr(c, name, value)
        print(name, getattr(c, name))
    except (ValueError, TypeError) as error:
        print(name, type(error).__name__, str(error).split("\n")[0])
print(c, c.Etiny(), c.Etop())
try:
    del c.prec
except AttributeError as error:
    print(error)
for call in [lambda: Context(prec=0), lambda: Context(rounding="up"), lambda: Context(foo=1), lambda: Context(Emin=-3, Emax=3, prec=2)]:
    try:
        print(call())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, str(error).split("\n")[0])
d = c.copy()
print(d == c, d.prec == c.prec, Context(5, ROUND_DOWN, -9, 9, 0, 1, [Inexact], [Rounded]))

# What scripts/cpython_tests has found in decimal.
import decimal
from decimal import Context, Decimal, Inexact, getcontext


class Derived(Decimal):
    mark = None


m = Derived(5)
m.mark = 9
x = Derived(m)
print(x is m, type(x).__name__, x.mark, type(Decimal(m)).__name__, Decimal(x) == m)
d = Decimal(3)
print(Decimal(d) is d)

c = getcontext()
checks = {
    "is_canonical": lambda: c.is_canonical(200),
    "canonical": lambda: c.canonical("1"),
    "no keys": lambda: c.flags == {},
    "other keys": lambda: c.flags != {1: 2},
    "a number": lambda: c.flags == 3,
    "a copy": lambda: c.flags == dict(c.flags),
    "not a copy": lambda: c.flags != dict(c.flags),
    "another flag": lambda: c.flags == {**c.flags, Inexact: True},
    "of a context": lambda: c.flags == Context(flags=[Inexact]).flags,
    "too few": lambda: c.flags != {Inexact: False},
    "too many": lambda: {**c.flags, 3: 4} != c.flags,
    "one key of two": lambda: c.flags == {Inexact: 1, 3: 4},
}
empty = type(c.flags)()
for name, use in {"len": len, "repr": repr, "list": list, "copy": lambda it: it.copy()}.items():
    checks["of no context, " + name] = lambda use=use: use(empty)
for name, check in checks.items():
    try:
        print(name, check())
    except Exception as error:
        print(name, type(error).__name__, error)

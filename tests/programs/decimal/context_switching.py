# getcontext(), setcontext(), localcontext() and the templates.
from decimal import *

print(DefaultContext, BasicContext, ExtendedContext, sep="\n")
mine = Context(prec=4)
setcontext(mine)
print(getcontext() is mine, Decimal(1) / 3)
setcontext(BasicContext)
print(getcontext() is BasicContext, getcontext().prec, Decimal(2) / 3)
setcontext(ExtendedContext)
print(1 / Decimal(0), -1 / Decimal(0), Decimal(0) / 0, getcontext().flags[DivisionByZero], ExtendedContext.flags[DivisionByZero])
setcontext(mine)
with localcontext() as inner:
    inner.prec = 2
    print(inner is getcontext(), Decimal(1) / 3)
    with localcontext(prec=9, rounding=ROUND_UP):
        print(Decimal(1) / 3)
    print(Decimal(1) / 3)
print(Decimal(1) / 3, mine.flags[Inexact])
with localcontext(Context(prec=1), capitals=0) as other:
    print(other, Decimal("1E+9"))
try:
    with localcontext(prec=3):
        raise KeyError
except KeyError:
    print(getcontext().prec)
for call in [lambda: setcontext(3), lambda: localcontext(3), lambda: localcontext(prec=0), lambda: localcontext(foo=3), lambda: Decimal(2).sqrt(3)]:
    try:
        call()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
setcontext(Context())  # the oracle runs several programs in one process

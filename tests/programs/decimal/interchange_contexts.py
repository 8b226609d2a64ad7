# The formats of IEEE 754.
from decimal import Decimal, IEEEContext, ROUND_HALF_UP, localcontext

for bits in (32, 64, 128):
    c = IEEEContext(bits)
    print(c, c.Etiny(), c.Etop(), c.divide(1, 3), c.plus(Decimal("1E+90")), c.multiply(Decimal("1E+300"), Decimal("1E+100")))
for bits in (0, 16, 33, -32, "a"):
    try:
        IEEEContext(bits)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, str(error)[:35])
with localcontext(IEEEContext(32), rounding=ROUND_HALF_UP):
    print(Decimal(2).sqrt(), Decimal("1.23456785") + 0)

# Thousands of digits.
from decimal import Context, Decimal, localcontext

with localcontext(prec=3000):
    third = Decimal(1) / 3
    print(len(str(third)), str(third)[-5:], str(third * 3)[-5:], str(Decimal(2).sqrt())[-20:])
    x = Decimal(7) ** 2000
    print(len(str(x)), str(x)[:20], x.adjusted(), str(x / Decimal(7) ** 1999))
with localcontext(prec=500):
    print(str(Decimal(1).exp())[-30:], str(Decimal(2).ln())[-30:], str(Decimal(2).log10())[-30:])
long = Decimal("123456789" * 600)
print(long.adjusted(), +long, int(long) % 1000, long.as_tuple().digits[:9], len(str(long)), hash(long) == hash(int(long)))
print(Decimal("1." + "0" * 5000 + "1") > 1, Decimal("1." + "0" * 5000).normalize())

# fma() rounds once.
from decimal import Context, Decimal, localcontext

c = Context(prec=5, traps=[])
for a, b, third in [("2", "3", "4"), ("99999", "99999", "-9999800001"), ("1.2345", "6.789", "-8.3810"), ("1E+5", "1E+5", "1E-5"), ("0", "5", "-0"), ("-2", "3", "6")]:
    a, b, third = map(Decimal, (a, b, third))
    print(a, b, third, c.fma(a, b, third), c.add(c.multiply(a, b), third), a.fma(b, third))
with localcontext(prec=3):
    print(Decimal(2).fma(3, 5), Decimal("0.1").fma(Decimal("0.1"), 1))
try:
    Decimal(1).fma(2, "x")
except TypeError as error:
    print(error)

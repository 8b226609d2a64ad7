# Exact roots keep the ideal exponent, others are rounded half to even.
from decimal import Context, Decimal

for prec in (1, 5, 28, 60):
    c = Context(prec=prec)
    print(prec, *[c.sqrt(Decimal(s)) for s in ["0", "-0", "0.00", "1", "1.00", "4", "2", "0.01", "1E+3", "1E+4", "0.0625", "99999", "15241578750190521", "1E-999", "123456789"]])
for n in range(1, 40):
    print(Decimal(n).sqrt(), end=" ")
print()

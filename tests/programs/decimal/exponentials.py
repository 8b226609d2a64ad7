# exp() is correctly rounded.
from decimal import Context, Decimal

for prec in (1, 3, 9, 28, 50):
    c = Context(prec=prec, traps=[])
    print(prec, *[c.exp(Decimal(s)) for s in ["0", "1", "-1", "0.5", "2.302585092994045684", "1E-10", "-1E-40", "100", "-745.13", "3.14159", "Infinity", "-Infinity"]])
c = Context(prec=9, Emin=-99, Emax=99, traps=[])
print(c.exp(Decimal("227.9")), c.exp(Decimal("228.5")), c.exp(Decimal("-230")), c.exp(Decimal("1E+30")), c.exp(Decimal("-1E+30")), c)

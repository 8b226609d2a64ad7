# ln() and log10(), near one and far from it.
from decimal import Context, Decimal

VALUES = ["1", "1.00", "2", "10", "0.1", "1000", "1E-7", "0.999999999999", "1.000000000000001", "2.718281828459045235", "3E+500", "7E-500", "Infinity", "0", "-1", "123456789.123"]
for prec in (1, 4, 9, 28, 45):
    c = Context(prec=prec, traps=[])
    print(prec, "ln", *[c.ln(Decimal(s)) for s in VALUES])
    print(prec, "log10", *[c.log10(Decimal(s)) for s in VALUES])
    print(prec, "logb", *[c.logb(Decimal(s)) for s in VALUES])

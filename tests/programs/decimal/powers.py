# ** with whole and other exponents, special cases, pow() with a modulus.
from decimal import Context, Decimal, InvalidOperation

c = Context(prec=9, traps=[])
VALUES = [Decimal(s) for s in ["0", "-0", "1", "-1", "1.0", "2", "-2", "0.5", "-0.5", "3", "10", "1.000001", "Infinity", "-Infinity"]]
for a in VALUES:
    print(a, *[c.power(a, b) for b in VALUES])
print(Decimal(2) ** 100, Decimal("1.1") ** 50, Decimal(2) ** -3, 2 ** Decimal(3), 2 ** Decimal("0.5"), Decimal(100) ** Decimal("-1.5"), Decimal("1.00") ** 3)
print(pow(Decimal(7), 100, 13), pow(Decimal(-7), 3, 5), pow(Decimal(2), Decimal("1E+2"), 101), pow(3, Decimal(2)))
for arguments in [(Decimal(2), 3, 0), (Decimal("2.5"), 3, 7), (Decimal(2), -1, 7), (Decimal(0), 0, 7), (Decimal(2), 3, Decimal("1E+28"))]:
    try:
        print(pow(*arguments))
    except InvalidOperation as error:
        print(error)
for a, b in [(Decimal(0), 0), (Decimal(-1), Decimal("0.5"))]:
    try:
        print(a**b)
    except InvalidOperation as error:
        print(error)

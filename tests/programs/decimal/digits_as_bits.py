# Logical operations, shift and rotate.
from decimal import Context, Decimal

c = Context(prec=8, traps=[])
A, B = Decimal("11001100"), Decimal("10101010")
print(c.logical_and(A, B), c.logical_or(A, B), c.logical_xor(A, B), c.logical_invert(A), c.logical_invert(0), A.logical_and(B), A.logical_or(1), A.logical_xor(B))
for bad in ["2", "-1", "1E+1", "0.1", "NaN", "Infinity", "1E-1"]:
    print(bad, c.logical_and(Decimal(bad), B), c.logical_invert(Decimal(bad)), c.logical_or(Decimal("111101010101"), 1))
d = Decimal("12345678")
for n in [-9, -8, -3, -1, 0, 1, 4, 8, 9]:
    print(n, c.shift(d, n), c.rotate(d, n), c.shift(Decimal("-1.23E+5"), n), c.rotate(Decimal("123456789012"), n), d.shift(n, c), d.rotate(n, c))
print(c.shift(d, Decimal("1.5")), c.rotate(Decimal("Infinity"), 1), c.scaleb(d, 2), c.scaleb(Decimal("1.5"), -3), c.scaleb(d, Decimal("0.5")), Decimal("7.5").scaleb(3))

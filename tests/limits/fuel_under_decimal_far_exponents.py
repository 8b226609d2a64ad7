# limits: fuel=3000000
# ends: completed
# Written down from a 64-bit CPython: the limits of the oracle are those of 32 bits.
from decimal import Context, Decimal

# Nothing here is worked out digit by digit.
big, small = Decimal("1E+999999999999"), Decimal("1E-999999999999")
c = Context(prec=28, Emax=999999999999999999, Emin=-999999999999999999)
print(c.add(big, small), c.subtract(small, big), c.multiply(big, big), c.divide(small, big), big > small, hash(big) == hash(small), c.remainder(small, big), c.sqrt(big), c.ln(big), c.exp(small))
print(big.compare_total(small), c.max(big, small), big.adjusted(), c.next_plus(small), c.fma(big, small, 1), c.power(big, 3), c.scaleb(big, 5), c.logb(small), c.normalize(big))
try:
    print(c.divide_int(big, small))
except ArithmeticError as error:
    print(error)

# With ints, floats, fractions and special values.
from decimal import Decimal, InvalidOperation, getcontext, setcontext, Context, FloatOperation
from fractions import Fraction

values = [Decimal("1.5"), Decimal("-0"), Decimal("1E+20"), Decimal("Infinity"), Decimal("0.1")]
others = [1, 0, 1.5, 0.1, -1.0, float("inf"), Fraction(3, 2), Fraction(1, 10), 10**20, True, Decimal("1.50"), 1.5 + 0j, 2j]
for a in values:
    for b in others:
        row = [a == b, a != b, b == a]
        if not isinstance(b, complex):
            row += [a < b, a <= b, a > b, a >= b, b < a]
        print(a, b, *map(int, row))
nan = Decimal("NaN")
print(nan == nan, nan != 1, nan == float("nan"), Decimal(1) == "1", Decimal(1) != None)
for f in [lambda: nan < 1, lambda: 1 >= nan, lambda: Decimal("sNaN") == 1, lambda: Decimal(1) > float("nan")]:
    try:
        print(f())
    except InvalidOperation as error:
        print(error)
c = getcontext()
print(c.flags[FloatOperation])
c.traps[FloatOperation] = True
print(Decimal(1) == 1.0)
for f in [lambda: Decimal(1) < 1.5, lambda: Decimal(0.5)]:
    try:
        print(f())
    except FloatOperation as error:
        print(error, isinstance(error, TypeError))
setcontext(Context())  # the oracle runs several programs in one process

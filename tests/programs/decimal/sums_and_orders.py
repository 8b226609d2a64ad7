# Sums, comparisons and hashes of numbers of all lengths: what C++ does at once, and what goes further.
import random
from decimal import (ROUND_05UP, ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP,
                     Decimal, Inexact, InvalidOperation, getcontext, localcontext)
from fractions import Fraction

rng = random.Random(3)


def some(digits):
    return Decimal(rng.choice("+-") + str(rng.randrange(10**digits)) + f"E{rng.randrange(-30, 30)}")


MODES = ROUND_05UP, ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP
for mode in MODES:
    for precision in (3, 19, 28, 36, 50):
        with localcontext() as context:
            context.rounding, context.prec = mode, precision
            total = 0
            for _ in range(60):
                a, b = some(rng.choice((1, 5, 17, 19, 28, 37, 60))), some(rng.choice((1, 5, 17, 19, 28, 37, 60)))
                for result in (a + b, a - b, a * b, a / b if b else a):
                    total = (total * 31 + int(str(result.as_tuple().digits[-1])) + len(result.as_tuple().digits)) % 1000003
            print(mode, precision, total, context.flags[Inexact])

numbers = [some(rng.choice((1, 2, 18, 19, 20, 38, 39, 60))) for _ in range(60)] + [Decimal(0), Decimal("-0"), Decimal("0E9"), Decimal("Inf")]
exact = {id(n): Fraction(n) for n in numbers if n.is_finite()}
wrong = 0
for a in numbers:
    for b in numbers:
        if id(a) in exact and id(b) in exact:
            x, y = exact[id(a)], exact[id(b)]
            wrong += (a < b, a <= b, a > b, a >= b, a == b, a != b) != (x < y, x <= y, x > y, x >= y, x == y, x != y)
            wrong += a == b and hash(a) != hash(b)
print(wrong, sorted(numbers) == sorted(numbers, key=lambda n: exact.get(id(n), 10**200)))
print(Decimal(1) < 2, Decimal("1.5") >= 1, Decimal(1) == True, Decimal("2.5") == 2.5, 3 > Decimal(2), Decimal(2**70) == 2**70)
for other in ("1", None, 1j, [1]):
    try:
        print(Decimal(1) == other, Decimal(1) != other, Decimal(1) < other)
    except TypeError as error:
        print(error)
nan = Decimal("NaN")
print(nan == nan, nan != nan)
try:
    nan < Decimal(1)
except InvalidOperation as error:
    print(type(error).__name__)

print(sum([Decimal("0.1")] * 10), sum([1, Decimal("0.5"), 2]), sum([Decimal(1), 2.0][:1], Decimal("9E+40")))
print(sum([Decimal("1E-30"), Decimal(1), Decimal("1E+30"), Decimal(-1)]))
try:
    print(sum([Decimal(1), 2.0]))
except TypeError as error:
    print(error)
try:
    print(sum([Decimal(1), Decimal("sNaN")]))
except InvalidOperation:
    print("invalid", getcontext().flags[InvalidOperation])


class Price(Decimal):
    def __add__(self, other):
        return Price(Decimal.__add__(self, other) + 1)

    __radd__ = __add__

    def __lt__(self, other):
        return Decimal.__gt__(self, other)

    __hash__ = Decimal.__hash__


print(sum([Price(1), Price(2), Decimal(3)]), sum([Decimal(3), Price(1)]))
print([str(p) for p in sorted([Price(1), Price(3), Price(2)])], Price(1) < Price(2))
print(len({Decimal(1), 1, 1.0, Decimal("1.00"), Fraction(1), Price(1), Decimal("1.5"), 1.5, Decimal(2)}))
table = {Decimal(n) / 4: n for n in range(40)}
print(table[2.5], table[Decimal("2.50")], table.get(Decimal("0.3")), Decimal(3) in table, 4 in table, table.get(Price("1.25")))
for key in (Decimal("sNaN"), nan):
    try:
        print(key in table, key in {1, 2})
    except TypeError as error:
        print(error)
del table[Decimal(1)]
print(len(table), 1 in table)

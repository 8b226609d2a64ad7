# Ints, floats, tuples, lists, Decimals; what is refused.
from decimal import Decimal

for value in [0, -5, True, 10**40, -(2**70), 0.1, -0.0, 1e300, 5e-324, float("inf"), float("nan"), 2.5,
              (0, (1, 2, 3), -2), (1, [4], 3), [1, (), 0], (0, (0, 0, 7), 1), (1, (9,), "F"), (0, (1, 2), "n"), (0, (), "N"), Decimal("1.10")]:
    print(value, repr(Decimal(value)))
for value in [None, 1j, b"1", int, {}, (1, 2), (2, (1,), 0), (0, (10,), 0), (0, "12", 0), (0, (1,), "x"), (0, (1,), 1.0), ("0", (1,), 0)]:
    try:
        print(Decimal(value))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
d = Decimal("3.3")
print(Decimal(d) is d, Decimal(), Decimal(value="2"), Decimal.from_float(0.5), Decimal.from_number(3), Decimal.from_number(0.25))

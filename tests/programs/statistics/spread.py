# Variances and deviations, with and without a given mean.
from decimal import Decimal
from fractions import Fraction
from statistics import *

for data in [[1, 2, 3, 4, 5], [2.75, 1.75, 1.25, 0.25, 0.5, 1.25, 3.5], [Decimal("27.5"), Decimal("30.25"), Decimal("30.25"), Decimal("34.5")], [Fraction(1, 6), Fraction(1, 2), Fraction(5, 3)], [1e15, 1e15 + 1, 1e15 + 2], [0.1] * 5, [True, False], [1, 2.5, Fraction(1, 4)], [10**30, 10**30 + 1]]:
    print(*[repr(f(data)) for f in (variance, pvariance, stdev, pstdev)])
    print(*[repr(f(iter(data), mean(data))) for f in (variance, pvariance, stdev, pstdev)], repr(variance(data, data[0])))
for f in (variance, pvariance, stdev, pstdev):
    for data in ([], [1], [float("nan"), 1.0], [float("inf"), 1.0], ["a", "b"], [Decimal("NaN"), Decimal(1)]):
        try:
            print(f.__name__, data, f(data))
        except (TypeError, ValueError) as error:
            print(f.__name__, data, type(error).__name__, error)

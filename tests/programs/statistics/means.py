# mean(), fmean(), geometric_mean(), harmonic_mean(): exact sums, classes of results, errors.
from decimal import Decimal
from fractions import Fraction
from statistics import *

for data in [[1, 2, 3, 4], [1, 2, 4], [0.1] * 10, [1e100, 1.0, -1e100], [Fraction(1, 2), Fraction(1, 3)], [Decimal("0.1"), Decimal("0.25"), 3], [True, 2.5], [Fraction(1, 3), 0.5], [float("inf"), 1.0], (5,)]:
    print(data, repr(mean(data)), repr(mean(iter(data))), repr(fmean(data)))
print(harmonic_mean([40, 60]), harmonic_mean([Fraction(1, 2), 2]), harmonic_mean([Decimal(2), Decimal(8)]), harmonic_mean([3]), harmonic_mean([0, 5]), harmonic_mean([40, 60], weights=[5, 30]), harmonic_mean(iter([2.5, 3, 10])))
print(f"{geometric_mean([54, 24, 36]):.12g} {geometric_mean([1.5]):.12g} {geometric_mean([0, 3])} {geometric_mean(iter([2, 8])):.12g} {geometric_mean([1, float('nan')])}")
print(fmean([1, 2, 3], weights=[1, 1, 2]), fmean((85, 92), iter([0.2, 0.8])), fmean(iter([1, 2])))
for call in [lambda: mean([]), lambda: fmean([]), lambda: geometric_mean([]), lambda: harmonic_mean([]), lambda: geometric_mean([1, -2]), lambda: harmonic_mean([1, -2]), lambda: harmonic_mean(["a"]), lambda: mean(["a"]), lambda: mean([None]),
             lambda: fmean([1, 2], [1]), lambda: fmean([1, 2], [0, 0]), lambda: harmonic_mean([1, 2], [1]), lambda: harmonic_mean([1, 2], [1, -1]), lambda: harmonic_mean([1, 2], [0, 0]), lambda: mean([Decimal(1), 0.5]), lambda: harmonic_mean([-1])]:
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, *error.args)

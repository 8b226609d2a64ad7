# covariance(), correlation(), linear_regression().
from fractions import Fraction
from statistics import *

x = [1, 2, 3, 4, 5, 6, 7, 8, 9]
y = [1, 2, 3, 1, 2, 3, 1, 2, 3]
print(covariance(x, y), covariance(x, x), covariance([Fraction(1, 2), 1], [3, 5]), covariance((1.5, 2.5), [2, -2]))
print(correlation(x, x), correlation(x, [-v for v in x]), f"{correlation(x, y):.12g}", correlation(x, [v**3 for v in x], method="ranked"), f"{correlation(x, y, method='ranked'):.12g}")
print(linear_regression(x, [3 * v + 2 for v in x]), linear_regression(x, [2 * v for v in x], proportional=True), linear_regression([1, 2], [1, 1]).slope)
slope, intercept = linear_regression([1971, 1975, 1979, 1982, 1983], [1, 2, 3, 4, 5])
print(f"{slope:.10g} {intercept:.10g}")
for call in [lambda: covariance([1], [1]), lambda: covariance([1, 2], [1]), lambda: correlation([1, 1], [1, 2]), lambda: correlation([1], [1, 2]), lambda: correlation([1], [1]), lambda: correlation([1, 2], [1, 2], method="x"),
             lambda: linear_regression([1, 1], [1, 2]), lambda: linear_regression([1], [1]), lambda: linear_regression([1, 2], [3]), lambda: covariance(iter([1, 2]), [1, 2]), lambda: linear_regression([0, 0], [1, 2], proportional=True)]:
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

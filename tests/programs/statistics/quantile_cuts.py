# quantiles(): both methods, any number of intervals.
from decimal import Decimal
from fractions import Fraction
from statistics import *

for data in [[1, 2], [3, 1, 2, 5], list(range(100)), [1.5, 2.5, 10.0], [Fraction(1, 3), Fraction(1, 2), 1], [Decimal("0.5"), Decimal(2), Decimal("2.5")], [7]]:
    for n in (1, 2, 4, 10):
        print(n, quantiles(data, n=n), quantiles(iter(data), n=n, method="inclusive"))
for arguments in [{"n": 0}, {"method": "x"}, {"n": -1}]:
    try:
        print(quantiles([1, 2, 3], **arguments))
    except ValueError as error:
        print(type(error).__name__, error)
try:
    quantiles([])
except StatisticsError as error:
    print(error)

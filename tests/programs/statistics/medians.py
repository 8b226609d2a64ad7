# median() and its forms, mode(), multimode().
from decimal import Decimal
from fractions import Fraction
from statistics import *

for data in [[3, 1, 2], [4, 1, 3, 2], [1.5], [Decimal("1.5"), 2], [Fraction(1, 2), Fraction(3, 4)], "hello", [52, 52, 53, 54]]:
    print(data, *[repr(f(data)) for f in (median_low, median_high)])
    if not isinstance(data, str):
        print(repr(median(iter(data))), repr(median_grouped(data)), repr(median_grouped(data, 5)), repr(median_grouped(data, interval=0.5)))
print(mode([1, 1, 2, 3, 3]), mode("abca"), multimode("aabbbbccddddeeffffgg"), multimode([]), multimode(iter([1, 2])), mode(iter([None, None, 1])))
for call in [lambda: median([]), lambda: median_low([]), lambda: median_high(()), lambda: median_grouped([]), lambda: mode([]), lambda: median_grouped(["a", "b"]), lambda: median_grouped([1], "x"), lambda: median([1, "a"]), lambda: multimode(5)]:
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

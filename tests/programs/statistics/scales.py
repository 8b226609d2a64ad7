# Floats of near and of far exponents, ints of any size: exact sums by two ways.
import statistics
from fractions import Fraction

near = [n * 7919 % 1000 / 7 for n in range(50)]
far = [1e150, -1e150, 1e-300, 3.0, 2.5e-310, 1e16, 1.0]
middle = [2.0**n for n in range(-190, 190, 7)]
for data in (near, far, middle, [0.1] * 10, [1, 2, 10**30], (1, 2, 4), [True, 2.5, 3], [Fraction(1, 3), 2], [1.5, 2.5, 1e22]):
    print(statistics.mean(data), statistics.pvariance(data), statistics.stdev(data), statistics.fmean(data))
for data in ([1.0, 2.0, 4.0], [1, 2, 4], [0.0, 2.0], [float("inf"), 1.0], [float("nan"), 1.0], [1.0, float("nan")], [5, 0.0, 2], (3.5,),
             [1e308, 1e308], [5e-324, 1.0], [True, 2.0], [10**400, 1]):
    print(statistics.geometric_mean(data))
for data in ([1.0, -2.0], [], [-1], [0.0, -1.0], ["a"]):
    try:
        print(statistics.geometric_mean(data))
    except Exception as error:
        print(type(error).__name__, error)
for data in ([float("inf"), 1.0], [float("nan"), 1.0]):
    print(statistics.mean(data), statistics.pvariance(data))
print(statistics.mode([1, 1, 2]), statistics.mode("aab"), statistics.mode(iter([3, 3, 1])), statistics.mode({5: 9, 6: 1}),
      statistics.multimode((1, 2, 2, 1)), statistics.multimode({1: 5, 2: 5}))
print(statistics.NormalDist.from_samples(near))

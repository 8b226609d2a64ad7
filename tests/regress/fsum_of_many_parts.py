# fsum() kept what does not fit into one double in a fixed place for 64 parts; sums of numbers far apart have many more.
import math

values = [2.0**n - 2.0 ** (n + 50) + 2.0 ** (n + 52) for n in range(-1074, 972, 2)]
print(math.fsum(values))
print(math.fsum(values + [-x for x in values[::-1]]))
values = [2.0**n for n in range(-1074, 1000, 2)]
print(math.fsum(values), math.fsum([x * (-1) ** i for i, x in enumerate(values)]))
print(math.fsum(values * 3 + [-1e300] * 5))
print(math.fsum(iter(values)), math.fsum(x for x in values))

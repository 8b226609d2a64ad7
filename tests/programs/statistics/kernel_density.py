# kde() with every kernel.
from statistics import StatisticsError, kde, kde_random

data = [-2.1, -1.3, -0.4, 1.9, 5.1, 6.2]
for kernel in ["normal", "gauss", "logistic", "sigmoid", "rectangular", "uniform", "triangular", "parabolic", "epanechnikov", "quartic", "biweight", "triweight", "cosine"]:
    density, cumulative = kde(data, h=1.5, kernel=kernel), kde(data, 1.5, kernel, cumulative=True)
    print(kernel, *[f"{density(x):.11g} {cumulative(x):.11g}" for x in (-9, -2.05, 0, 1.3, 5.5, 12)], density.__doc__, cumulative.__doc__)
growing = [1.0, 2.0]
f = kde(growing, 1, "triangular")
before = f(5.25)
growing.append(5)
print(before, f(5.25))
for call in [lambda: kde([], 1), lambda: kde(["a"], 1), lambda: kde([1], 0), lambda: kde([1], -1.5), lambda: kde([1], 1, "x"), lambda: kde_random([], 1), lambda: kde_random([1], 0), lambda: kde_random([1], 1, kernel="y")]:
    try:
        print(call())
    except (TypeError, StatisticsError) as error:
        print(type(error).__name__, error)

# NormalDist: construction, densities, quantiles.
from statistics import NormalDist, StatisticsError

X = NormalDist(100, 15)
print(X, X.mean, X.median, X.mode, X.stdev, X.variance, NormalDist(), NormalDist(sigma=2, mu=1))
print(*[f"{X.pdf(v):.11g} {X.cdf(v):.11g} {X.zscore(v):.11g}" for v in (40, 85, 100, 115.5, 180)])
print(*[f"{X.inv_cdf(p):.11g}" for p in (1e-300, 1e-20, 0.001, 0.0249, 0.075, 0.25, 0.5, 0.925, 0.99999, 1 - 1e-15)])
print([f"{q:.11g}" for q in X.quantiles()], len(X.quantiles(10)), X.quantiles(1))
print(NormalDist.from_samples([2, 4, 4, 4, 5, 5, 7, 9]), NormalDist.from_samples(iter([1.5, 2.5])), f"{NormalDist(0.0, 1).overlap(NormalDist(1, 2)):.11g} {X.overlap(NormalDist(110, 15)):.11g}")
for call in [lambda: NormalDist(0, -1), lambda: X.inv_cdf(0), lambda: X.inv_cdf(1.5), lambda: NormalDist(1, 0).pdf(1), lambda: NormalDist(1, 0).cdf(1), lambda: NormalDist(1, 0).zscore(1), lambda: X.overlap(3), lambda: X.overlap(NormalDist(1, 0)),
             lambda: NormalDist.from_samples([1]), lambda: NormalDist.from_samples([]), lambda: NormalDist("a")]:
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

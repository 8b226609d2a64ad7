import statistics

FLOATS = [n * 7919 % 1000 / 7 for n in range(300)]
INTS = [n * 7919 % 1000 for n in range(300)]
OTHERS = [n * 31 % 977 / 3 for n in range(300)]


def mean():
    return statistics.mean(FLOATS)


def mean_of_ints():
    return statistics.mean(INTS)


def fmean():
    return statistics.fmean(FLOATS)


def median():
    return statistics.median(FLOATS)


def deviation():
    return round(statistics.stdev(FLOATS), 9)


def variance():
    return round(statistics.pvariance(INTS), 9)


def quantiles():
    return len(statistics.quantiles(FLOATS, n=10))


def mode():
    return statistics.mode(INTS)


def correlation():
    return round(statistics.correlation(FLOATS, OTHERS), 9)


def regression():
    return round(statistics.linear_regression(FLOATS, OTHERS).slope, 9)


def normal():
    return round(statistics.NormalDist.from_samples(FLOATS).cdf(50), 9)


def geometric():
    return round(statistics.geometric_mean(FLOATS[1:]), 6)

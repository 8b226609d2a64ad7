"""Statistics of numeric data: averages and medians, measures of spread, relations of two inputs, normal distributions."""

from math import exp, fsum, inf, isfinite, isinf, isnan, log, sqrt, sumprod

__all__ = [
    "NormalDist",
    "StatisticsError",
    "correlation",
    "covariance",
    "fmean",
    "geometric_mean",
    "harmonic_mean",
    "kde",
    "kde_random",
    "linear_regression",
    "mean",
    "median",
    "median_grouped",
    "median_high",
    "median_low",
    "mode",
    "multimode",
    "pstdev",
    "pvariance",
    "quantiles",
    "stdev",
    "variance",
]


class StatisticsError(ValueError):
    pass


# Each part is made when it is first asked for.
def _exact():
    return _import("_statistics.exact", ("*",))


def __getattr__(name):
    if name == "NormalDist":
        from _statistics.normal import NormalDist as value
    elif name in ("kde", "kde_random"):
        value = getattr(_import("_statistics.kernels", ("*",)), name)
    elif name == "LinearRegression":
        from collections import namedtuple

        value = namedtuple("LinearRegression", ("slope", "intercept"), module="statistics")
    else:
        raise AttributeError(f"module 'statistics' has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__():
    return sorted({*globals(), *__all__, "LinearRegression"})


# ---- averages


def mean(data):
    """The sum of the values divided by their number, worked out exactly."""
    exact = _exact()
    T, total, n = exact.sum_of(data)
    if n < 1:
        raise StatisticsError("mean requires at least one data point")
    return exact.convert(total / n, T)


def fmean(data, weights=None):
    """The mean as a float, weighted if there are weights: faster than mean()."""
    if weights is None:
        try:
            n = len(data)
        except TypeError:
            data = list(data)
            n = len(data)
        total = fsum(data)
        if not n:
            raise StatisticsError("fmean requires at least one data point")
        return total / n
    if not isinstance(weights, (list, tuple)):
        weights = list(weights)
    try:
        numerator = sumprod(data, weights)
    except ValueError:
        raise StatisticsError("data and weights must be the same length")
    denominator = fsum(weights)
    if not denominator:
        raise StatisticsError("sum of weights must be non-zero")
    return numerator / denominator


def geometric_mean(data):
    """The n-th root of the product of n values, as a float."""
    if _number_kind(data) is not None and min(data) > 0:
        return exp(fsum(map(log, data)) / len(data))
    n = 0
    found_zero = False

    def positive():
        nonlocal n, found_zero
        for n, x in enumerate(data, 1):
            if x > 0.0 or isnan(x):
                yield x
            elif x == 0.0:
                found_zero = True
            else:
                raise StatisticsError("No negative inputs allowed", x)

    total = fsum(map(log, positive()))
    if not n:
        raise StatisticsError("Must have a non-empty dataset")
    if isnan(total):
        return total
    if found_zero:
        return inf - inf if total == inf else 0.0
    return exp(total / n)


def harmonic_mean(data, weights=None):
    """The reciprocal of the mean of the reciprocals, as for speeds over equal ways."""
    return _exact().harmonic_mean(data, weights)


# ---- medians, modes, quantiles


def median(data):
    """The value in the middle of the sorted data, or the mean of the two that are there."""
    data = sorted(data)
    n = len(data)
    if n == 0:
        raise StatisticsError("no median for empty data")
    if n % 2 == 1:
        return data[n // 2]
    i = n // 2
    return (data[i - 1] + data[i]) / 2


def median_low(data):
    """The value in the middle of the sorted data; of two the smaller."""
    data = sorted(data)
    n = len(data)
    if n == 0:
        raise StatisticsError("no median for empty data")
    return data[(n - 1) // 2]


def median_high(data):
    """The value in the middle of the sorted data; of two the larger."""
    data = sorted(data)
    n = len(data)
    if n == 0:
        raise StatisticsError("no median for empty data")
    return data[n // 2]


def median_grouped(data, interval=1.0):
    """Where the median lies if each value stands for an interval around it, evenly filled."""
    from bisect import bisect_left, bisect_right

    data = sorted(data)
    n = len(data)
    if not n:
        raise StatisticsError("no median for empty data")
    x = data[n // 2]
    i = bisect_left(data, x)
    j = bisect_right(data, x, lo=i)
    try:
        interval = float(interval)
        x = float(x)
    except ValueError:
        raise TypeError("Value cannot be converted to a float")
    return (x - interval / 2.0) + interval * (n / 2 - i) / (j - i)


def _counts(data):
    from collections import Counter

    # A mapping would be counts already.
    return Counter(data if type(data) is list or type(data) is tuple else iter(data))


def mode(data):
    """The value that occurs most often; of several the one that came first."""
    pairs = _counts(data).most_common(1)
    try:
        return pairs[0][0]
    except IndexError:
        raise StatisticsError("no mode for empty data") from None


def multimode(data):
    """All the values that occur as often as no other does, in order of appearance."""
    counts = _counts(data)
    if not counts:
        return []
    most = max(counts.values())
    return [value for value, count in counts.items() if count == most]


def quantiles(data, *, n=4, method="exclusive"):
    """The n - 1 cuts between n parts of the data that are equally likely."""
    if n < 1:
        raise StatisticsError("n must be at least 1")
    data = sorted(data)
    count = len(data)
    if count < 2:
        if count == 1:
            return data * (n - 1)
        raise StatisticsError("must have at least one data point")
    result = []
    if method == "inclusive":
        for i in range(1, n):
            j, delta = divmod(i * (count - 1), n)
            result.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
        return result
    if method == "exclusive":
        for i in range(1, n):
            j = min(max(i * (count + 1) // n, 1), count - 1)
            delta = i * (count + 1) - j * n
            result.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
        return result
    raise ValueError(f"Unknown method: {method!r}")


# ---- spread


def variance(data, xbar=None):
    """How far a sample spreads: the squared distances from its mean, divided by n - 1."""
    exact = _exact()
    T, ss, _, n = exact.squares_of(data, xbar)
    if n < 2:
        raise StatisticsError("variance requires at least two data points")
    return exact.convert(ss / (n - 1), T)


def pvariance(data, mu=None):
    """The variance of data that are all there is."""
    exact = _exact()
    T, ss, _, n = exact.squares_of(data, mu)
    if n < 1:
        raise StatisticsError("pvariance requires at least one data point")
    return exact.convert(ss / n, T)


def stdev(data, xbar=None):
    """Return the square root of what variance() gives."""
    exact = _exact()
    T, ss, _, n = exact.squares_of(data, xbar)
    if n < 2:
        raise StatisticsError("stdev requires at least two data points")
    return exact.root(ss / (n - 1), T)


def pstdev(data, mu=None):
    """The spread of a whole population, in the unit of its values: pvariance() under a root."""
    exact = _exact()
    T, ss, _, n = exact.squares_of(data, mu)
    if n < 1:
        raise StatisticsError("pstdev requires at least one data point")
    return exact.root(ss / n, T)


# ---- relations of two inputs


def _same_length(x, y, what):
    n = len(x)
    if len(y) != n:
        raise StatisticsError(f"{what} requires that both inputs have same number of data points")
    if n < 2:
        raise StatisticsError(f"{what} requires at least two data points")
    return n


def covariance(x, y, /):
    """Return the sample covariance of two inputs."""
    n = _same_length(x, y, "covariance")
    xbar = fsum(x) / n
    ybar = fsum(y) / n
    sxy = sumprod([xi - xbar for xi in x], [yi - ybar for yi in y])
    return sxy / (n - 1)


def _rank(data, start):
    # Ranks from `start` on; equal values share the mean of theirs.
    places = sorted(range(len(data)), key=data.__getitem__)
    result = [0] * len(data)
    i = start - 1
    at = 0
    while at < len(places):
        end = at + 1
        value = data[places[at]]
        while end < len(places) and data[places[end]] == value:
            end += 1
        size = end - at
        rank = i + (size + 1) / 2
        for place in places[at:end]:
            result[place] = rank
        i += size
        at = end
    return result


def _root_of_product(x, y):
    # sqrt(x * y) without intermediate overflow, and a step nearer to the exact value.
    h = sqrt(x * y)
    if not isfinite(h):
        if isinf(h) and not isinf(x) and not isinf(y):
            scale = 2.0**-512
            return _root_of_product(scale * x, scale * y) / scale
        return h
    if not h:
        if x and y:
            scale = 2.0**537
            return _root_of_product(scale * x, scale * y) / scale
        return h
    return h + sumprod((x, h), (y, -h)) / (2.0 * h)


def correlation(x, y, /, *, method="linear"):
    """Pearson's correlation coefficient, or Spearman's if the method is 'ranked'."""
    n = _same_length(x, y, "correlation")
    if method not in {"linear", "ranked"}:
        raise ValueError(f"Unknown method: {method!r}")
    if method == "ranked":
        start = (n - 1) / -2
        x = _rank(x, start)
        y = _rank(y, start)
    else:
        xbar = fsum(x) / n
        ybar = fsum(y) / n
        x = [xi - xbar for xi in x]
        y = [yi - ybar for yi in y]
    sxy = sumprod(x, y)
    sxx = sumprod(x, x)
    syy = sumprod(y, y)
    try:
        return sxy / _root_of_product(sxx, syy)
    except ZeroDivisionError:
        raise StatisticsError("at least one of the inputs is constant")


def linear_regression(x, y, /, *, proportional=False):
    """The straight line nearest to the points, by least squares; through the origin if proportional."""
    n = _same_length(x, y, "linear regression")
    xbar = ybar = 0.0
    if not proportional:
        xbar = fsum(x) / n
        ybar = fsum(y) / n
        x = [xi - xbar for xi in x]
        y = [yi - ybar for yi in y]
    sxy = sumprod(x, y) + 0.0
    sxx = sumprod(x, x)
    try:
        slope = sxy / sxx
    except ZeroDivisionError:
        raise StatisticsError("x is constant")
    intercept = 0.0 if proportional else ybar - slope * xbar
    result = globals().get("LinearRegression") or __getattr__("LinearRegression")
    return result(slope=slope, intercept=intercept)

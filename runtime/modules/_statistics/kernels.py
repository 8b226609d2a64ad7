# Kernel density estimation.

from bisect import bisect_left, bisect_right
from math import acos, asin, atan, cos, cosh, erfc, exp, log, pi, sin, sqrt, sumprod, tan, tau

from statistics import StatisticsError


def _inverse(estimate, function, derivative):
    # Newton's iteration.
    def inverse(y):
        x = estimate(y)
        while abs(difference := function(x) - y) > 1e-12:
            x -= difference / derivative(x)
        return x

    return inverse


def _quartic_estimate(p):
    sign, p = (1.0, p) if p <= 1 / 2 else (-1.0, 1.0 - p)
    if p < 0.0106:
        return ((2.0 * p) ** 0.3838 - 1.0) * sign
    x = (2.0 * p) ** 0.4258865685331 - 1.0
    if p < 0.499:
        x += 0.026818732 * sin(7.101753784 * p + 2.73230839482953)
    return x * sign


def _triweight_estimate(p):
    sign, p = (1.0, p) if p <= 1 / 2 else (-1.0, 1.0 - p)
    x = (2.0 * p) ** 0.3400218741872791 - 1.0
    if 0.00001 < p < 0.499:
        x -= 0.033 * sin(1.07 * tau * (p - 0.035))
    return x * sign


# Each kernel: density, cumulative distribution, its inverse, and where it ends (None: nowhere).


def _normal():
    from _statistics.normal import inverse_of_cumulative

    unit = sqrt(2 * pi)
    divisor = -sqrt(2)
    return (
        lambda t: exp(-1 / 2 * t * t) / unit,
        lambda t: 1 / 2 * erfc(t / divisor),
        lambda p: inverse_of_cumulative(p, 0.0, 1.0),
        None,
    )


def _logistic():
    return (
        lambda t: 1 / 2 / (1.0 + cosh(t)),
        lambda t: 1.0 - 1.0 / (exp(t) + 1.0),
        lambda p: log(p / (1.0 - p)),
        None,
    )


def _sigmoid():
    inverse_pi, twice, half = 1 / pi, 2 / pi, pi / 2
    return lambda t: inverse_pi / cosh(t), lambda t: twice * atan(exp(t)), lambda p: log(tan(p * half)), None


def _rectangular():
    return lambda t: 1 / 2, lambda t: 1 / 2 * t + 1 / 2, lambda p: 2.0 * p - 1.0, 1.0


def _triangular():
    return (
        lambda t: 1.0 - abs(t),
        lambda t: t * t * (1 / 2 if t < 0.0 else -1 / 2) + t + 1 / 2,
        lambda p: sqrt(2.0 * p) - 1.0 if p < 1 / 2 else 1.0 - sqrt(2.0 - 2.0 * p),
        1.0,
    )


def _parabolic():
    return (
        lambda t: 3 / 4 * (1.0 - t * t),
        lambda t: sumprod((-1 / 4, 3 / 4, 1 / 2), (t**3, t, 1.0)),
        lambda p: 2.0 * cos((acos(2.0 * p - 1.0) + pi) / 3.0),
        1.0,
    )


def _quartic():
    def density(t):
        return 15 / 16 * (1.0 - t * t) ** 2

    def cumulative(t):
        return sumprod((3 / 16, -5 / 8, 15 / 16, 1 / 2), (t**5, t**3, t, 1.0))

    return density, cumulative, _inverse(_quartic_estimate, cumulative, density), 1.0


def _triweight():
    def density(t):
        return 35 / 32 * (1.0 - t * t) ** 3

    def cumulative(t):
        return sumprod((-5 / 32, 21 / 32, -35 / 32, 35 / 32, 1 / 2), (t**7, t**5, t**3, t, 1.0))

    return density, cumulative, _inverse(_triweight_estimate, cumulative, density), 1.0


def _cosine():
    quarter, half = pi / 4, pi / 2
    return (
        lambda t: quarter * cos(half * t),
        lambda t: 1 / 2 * sin(half * t) + 1 / 2,
        lambda p: 2.0 * asin(2.0 * p - 1.0) / pi,
        1.0,
    )


_KERNELS = {
    "normal": _normal,
    "gauss": _normal,
    "logistic": _logistic,
    "sigmoid": _sigmoid,
    "rectangular": _rectangular,
    "uniform": _rectangular,
    "triangular": _triangular,
    "parabolic": _parabolic,
    "epanechnikov": _parabolic,
    "quartic": _quartic,
    "biweight": _quartic,
    "triweight": _triweight,
    "cosine": _cosine,
}


def _checked_kernel(data, h, kernel):
    if not len(data):
        raise StatisticsError("Empty data sequence")
    if not isinstance(data[0], (int, float)):
        raise TypeError("Data sequence must contain ints or floats")
    if h <= 0.0:
        raise StatisticsError(f"Bandwidth h must be positive, not {h=!r}")
    make = _KERNELS.get(kernel)
    if make is None:
        raise StatisticsError(f"Unknown kernel name: {kernel!r}")
    return make()


def kde(data, h, kernel="normal", *, cumulative=False):
    """Kernel Density Estimation: a function that estimates the density, or the cumulative distribution."""
    K, W, _, support = _checked_kernel(data, h, kernel)
    n = len(data)
    if support is None:

        def pdf(x):
            return sum(K((x - x_i) / h) for x_i in data) / (len(data) * h)

        def cdf(x):
            return sum(W((x - x_i) / h) for x_i in data) / len(data)

    else:
        sample = sorted(data)
        bandwidth = h * support

        def supported(x):
            # The data that the kernel reaches from x, and how many are below.
            nonlocal n, sample
            if len(data) != n:
                sample = sorted(data)
                n = len(data)
            first = bisect_left(sample, x - bandwidth)
            return sample[first : bisect_right(sample, x + bandwidth)], first

        def pdf(x):
            near, _ = supported(x)
            return sum(K((x - x_i) / h) for x_i in near) / (n * h)

        def cdf(x):
            near, below = supported(x)
            return sum((W((x - x_i) / h) for x_i in near), below) / n

    if cumulative:
        cdf.__doc__ = f"CDF estimate with {h=!r} and {kernel=!r}"
        return cdf
    pdf.__doc__ = f"PDF estimate with {h=!r} and {kernel=!r}"
    return pdf


def kde_random(data, h, kernel="normal", *, seed=None):
    """Return a function that makes a random selection from the estimated probability density function."""
    from random import Random

    _, _, inverse, _ = _checked_kernel(data, h, kernel)
    generator = Random(seed)
    random = generator.random
    choice = generator.choice

    def rand():
        return choice(data) + h * inverse(random())

    rand.__doc__ = f"Random KDE selection with {h=!r} and {kernel=!r}"
    return rand


for _function in (kde, kde_random):
    _function.__module__ = "statistics"

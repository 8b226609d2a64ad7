# Sums without rounding: every number is a ratio of ints, and what is rounded in the end is the result.

from fractions import Fraction
from functools import reduce
from itertools import groupby
from math import isqrt, sumprod
from _numeric_tower import Real

from statistics import StatisticsError


def _decimal_class():
    # Most numbers are none, and the module takes longer to make than all of this one.
    from decimal import Decimal

    return Decimal


def _coerce(T, S):
    """The class that results have for data of both classes."""
    if T is S or S is int or S is bool:
        return T
    if T is int:
        return S
    if issubclass(S, T):
        return S
    if issubclass(T, S):
        return T
    if issubclass(T, int):
        return S
    if issubclass(S, int):
        return T
    if issubclass(T, Fraction) and issubclass(S, float):
        return S
    if issubclass(T, float) and issubclass(S, Fraction):
        return T
    raise TypeError(f"don't know how to coerce {T.__name__} and {S.__name__}")


def _ratio(x):
    # The denominator of what is not finite is None.
    try:
        return x.as_integer_ratio()
    except AttributeError:
        pass
    except (OverflowError, ValueError):
        return x, None
    try:
        return x.numerator, x.denominator
    except AttributeError:
        raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator")


def _total(partials, power=1):
    return sum([Fraction(n, d**power) for d, n in partials.items()], Fraction(0))


# Beyond this denominator, and so for numbers that differ widely, ints of one scale take longer than a sum per denominator.
_MOST_SCALE = 1 << 200


def _scaled(data):
    """Floats, which are finite, as ints with a common denominator; None if it would be large."""
    ratios = list(map(float.as_integer_ratio, data))
    scale = max([d for _, d in ratios])
    if scale > _MOST_SCALE:
        return None, scale
    return [n * (scale // d) for n, d in ratios], scale


def sum_of(data):
    """(class of the result, exact sum, count)"""
    kind = _number_kind(data)
    if kind is int:
        return int, Fraction(sum(data)), len(data)
    count = 0
    types = set()
    partials = {}
    if kind is float:
        scaled, scale = _scaled(data)
        if scaled is not None:
            return float, Fraction(sum(scaled), scale), len(data)
    for kind, values in groupby(data, type):
        types.add(kind)
        for n, d in map(_ratio, values):
            count += 1
            partials[d] = partials.get(d, 0) + n
    total = partials[None] if None in partials else _total(partials)
    return reduce(_coerce, types, int), total, count


def squares_of(data, center=None):
    """(class of the result, sum of the squares of the deviations, center, count)"""
    if center is not None:
        T, total, count = sum_of((d := x - center) * d for x in data)
        return T, total, center, count
    kind = _number_kind(data)
    if kind is not None:
        scaled, scale = (data, 1) if kind is int else _scaled(data)
        if scaled is not None:
            count = len(scaled)
            total = sum(scaled)
            # Per scale squared; sums of squares of ints are exact.
            spread = count * sumprod(scaled, scaled) - total * total
            return kind, Fraction(spread, count * scale * scale), Fraction(total, count * scale), count
    count = 0
    types = set()
    sums = {}
    squares = {}
    for kind, values in groupby(data, type):
        types.add(kind)
        for n, d in map(_ratio, values):
            count += 1
            sums[d] = sums.get(d, 0) + n
            squares[d] = squares.get(d, 0) + n * n
    if not count:
        total = center = Fraction(0)
    elif None in sums:
        total = center = sums[None]
    else:
        all_values = _total(sums)
        total = (count * _total(squares, 2) - all_values * all_values) / count
        center = all_values / count
    return reduce(_coerce, types, int), total, center, count


def convert(value, T):
    """A Fraction, or what is not finite, as a number of that class."""
    if type(value) is T:
        return value
    if issubclass(T, int) and value.denominator != 1:
        T = float
    try:
        return T(value)
    except TypeError:
        if issubclass(T, _decimal_class()):
            return T(value.numerator) / value.denominator
        raise


def root(square, T):
    """The square root of a Fraction, correctly rounded."""
    try:
        n, m = square.numerator, square.denominator
    except AttributeError:
        raise ValueError("inf or nan encountered in data")
    if T is int or T is float or not issubclass(T, _decimal_class()):
        return float_root(n, m)
    return _decimal_root(n, m)


def _root_to_odd(n, m):
    a = isqrt(n // m)
    return a | (a * a * m != n)


def float_root(n, m):
    """sqrt(n / m) as a float. The last bit of 109 tells whether anything follows."""
    k = (n.bit_length() - m.bit_length() - 109) // 2
    if k >= 0:
        return float(_root_to_odd(n, m << 2 * k) << k)
    return _root_to_odd(n << -2 * k, m) / (1 << -k)


def _decimal_root(n, m):
    Decimal = _decimal_class()
    if n <= 0:
        if not n:
            return Decimal("0.0")
        n, m = -n, -m
    result = (Decimal(n) / Decimal(m)).sqrt()
    nr, dr = result.as_integer_ratio()
    above = result.next_plus()
    na, da = above.as_integer_ratio()
    if 4 * n * (dr * da) ** 2 > m * (dr * na + da * nr) ** 2:
        return above
    below = result.next_minus()
    nb, db = below.as_integer_ratio()
    if 4 * n * (dr * db) ** 2 < m * (dr * nb + db * nr) ** 2:
        return below
    return result


def mean_and_deviation(data):
    """Both as floats, for NormalDist."""
    _, ss, xbar, n = squares_of(data)
    if n < 2:
        raise StatisticsError("stdev requires at least two data points")
    square = ss / (n - 1)
    try:
        return float(xbar), float_root(square.numerator, square.denominator)
    except AttributeError:
        return float(xbar), float(xbar) / float(ss)


def _not_negative(values, message):
    for x in values:
        if x < 0:
            raise StatisticsError(message)
        yield x


def harmonic_mean(data, weights):
    if iter(data) is data:
        data = list(data)
    message = "harmonic mean does not support negative values"
    n = len(data)
    if n < 1:
        raise StatisticsError("harmonic_mean requires at least one data point")
    if n == 1 and weights is None:
        x = data[0]
        if not isinstance(x, (Real, _decimal_class())):
            raise TypeError("unsupported type")
        if x < 0:
            raise StatisticsError(message)
        return x
    if weights is None:
        weights = [1] * n
        all_weights = n
    else:
        if iter(weights) is weights:
            weights = list(weights)
        if len(weights) != n:
            raise StatisticsError("Number of weights does not match data size")
        _, all_weights, _ = sum_of(_not_negative(weights, message))
    try:
        values = _not_negative(data, message)
        T, total, _ = sum_of(w / x if w else 0 for w, x in zip(weights, values))
    except ZeroDivisionError:
        return 0
    if total <= 0:
        raise StatisticsError("Weighted sum must be positive")
    return convert(all_weights / total, T)

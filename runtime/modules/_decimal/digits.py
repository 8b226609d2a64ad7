# Operations on digits, neighbours, classes and orders of numbers that are asked for rarely.

from _decimal.arithmetic import *


def _limit(x):
    # |x| as an int of at most MAX_PREC * 3 or so, for a whole finite x; None: not whole.
    sign, c, e = x
    if c == 0:
        return 0
    if e >= 0:
        value = c * 10**e if e < 40 else MAX_PREC * 4
    else:
        if -e >= _decimal_digits(c) or c % 10**-e:
            return None
        value = c // 10**-e
    return -value if sign else value


def logb(w, a):
    if is_special(a):
        return nan_of(w, a) or (0, 0, "F")
    if a[1] == 0:
        w.status |= DIVISION_BY_ZERO
        return 1, 0, "F"
    top = adjusted(a)
    return finish(w, (1 if top < 0 else 0, abs(top), 0))


def scaleb(w, a, b):
    nan = nan_of(w, a, b)
    if nan is not None:
        return nan
    if b[2] == "F":
        return invalid(w)
    count = _limit(b) if b[2] == 0 or b[1] else None
    if b[2] != 0:
        return invalid(w)
    if abs(count) > 2 * (w.emax + w.prec):
        return invalid(w)
    if a[2] == "F":
        return a
    return finish(w, (a[0], a[1], max(MIN_ETINY - 1, min(MAX_EMAX + 1, a[2] + count)) if a[1] else a[2] + count))


def _shift_count(w, b):
    if is_special(b) or b[2] != 0 or b[1] > w.prec:
        return None
    return -b[1] if b[0] else b[1]


def shift(w, a, b):
    nan = nan_of(w, a, b)
    if nan is not None:
        return nan
    count = _shift_count(w, b)
    if count is None:
        return invalid(w)
    if a[2] == "F":
        return a
    sign, c, e = a
    if count >= 0:
        # What leaves the precision at the top is lost.
        room = w.prec - count
        if _decimal_digits(c) > room:
            c = c % 10**room if room > 0 else 0
        return sign, c * 10**count, e
    c = _lowest(w, c)
    return sign, c // 10**-count if -count < _decimal_digits(c) else 0, e


def _lowest(w, c):
    return c % 10**w.prec if _decimal_digits(c) > w.prec else c


def rotate(w, a, b):
    nan = nan_of(w, a, b)
    if nan is not None:
        return nan
    count = _shift_count(w, b)
    if count is None:
        return invalid(w)
    if a[2] == "F":
        return a
    sign, c, e = a
    c = _lowest(w, c)
    if count < 0:
        count += w.prec
    unit = 10 ** (w.prec - count)
    high, low = divmod(c, unit)
    return sign, low * 10**count + high, e


# ---- logical operations: the digits are bits


def _bits(w, a):
    # The int with these binary digits, or None.
    sign, c, e = a
    if e.__class__ is str or sign or e != 0:
        return None
    text = text_of(c)
    if text.strip("01"):
        return None
    return int(text, 2)


def _from_bits(w, bits):
    # The lowest as far as the precision goes.
    digits = f"{bits:b}"
    return 0, int_of(digits[-w.prec :]), 0


def logical(w, a, b, combine):
    x, y = _bits(w, a), _bits(w, b)
    if x is None or y is None:
        return invalid(w)
    return _from_bits(w, combine(x, y))


def logical_and(w, a, b):
    return logical(w, a, b, int.__and__)


def logical_or(w, a, b):
    return logical(w, a, b, int.__or__)


def logical_xor(w, a, b):
    return logical(w, a, b, int.__xor__)


def logical_invert(w, a):
    x = _bits(w, a)
    if x is None:
        return invalid(w)
    mask = (1 << w.prec) - 1
    return _from_bits(w, x & mask ^ mask)


# ---- neighbours


def _largest(w, sign):
    return sign, 10**w.prec - 1, w.etop()


def next_minus(w, a):
    return _neighbour(w, a, FLOOR, 1)


def next_plus(w, a):
    return _neighbour(w, a, CEILING, 0)


def _neighbour(w, a, mode, sign):
    # Towards the infinity of that sign.
    if is_special(a):
        nan = nan_of(w, a)
        if nan is not None:
            return nan
        return a if a[0] == sign else _largest(w, a[0])
    work = Work(w.prec, w.emin, w.emax, mode, w.clamp)
    near = finish(work, a)
    if compare_numbers(near, a) != 0:
        return near
    return finish(work, add_exactly(work, a, (sign, 1, w.etiny() - 1)))


def next_toward(w, a, b):
    nan = nan_of(w, a, b)
    if nan is not None:
        return nan
    order = compare_numbers(a, b)
    if order == 0:
        return b[0], a[1], a[2]
    result = next_plus(w, a) if order < 0 else next_minus(w, a)
    if result[2] == "F":
        w.status |= OVERFLOW | ROUNDED | INEXACT
    elif adjusted(result) < w.emin:
        w.status |= UNDERFLOW | SUBNORMAL | ROUNDED | INEXACT
        if result[1] == 0:
            w.status |= CLAMPED
    return result


# ---- normalize, remainder_near


def normalize(w, a):
    if is_special(a):
        return nan_of(w, a) or a
    sign, c, e = finish(w, a)
    if e == "F":
        return sign, c, e
    if c == 0:
        return sign, 0, 0
    c, e = strip_zeros(c, e, w.etop() if w.clamp else w.emax)
    return sign, c, e


def remainder_near(w, a, b):
    if is_special(a) or is_special(b):
        nan = nan_of(w, a, b)
        if nan is not None:
            return nan
        if a[2] == "F":
            return invalid(w)
        return finish(w, a)
    if b[1] == 0:
        return invalid(w, DIVISION_UNDEFINED if a[1] == 0 else INVALID_OPERATION)
    parts = divide_whole(w, a, b)
    if parts is None:
        return invalid(w, DIVISION_IMPOSSIBLE)
    (_, q, _), (sign, r, e) = parts
    # Twice the rest against the divisor.
    order = compare_magnitudes((0, 2 * r, e), b)
    if order > 0 or (order == 0 and q & 1):
        if q + 1 >= 10**w.prec:
            return invalid(w, DIVISION_IMPOSSIBLE)
        nearer = add_exactly(w, (0, r, e), (1, b[1], b[2]))
        return finish(w, (sign ^ nearer[0], nearer[1], nearer[2]))
    return finish(w, (sign, r, e))


# ---- orders


def _compare_signalling(w, a, b, signals):
    if is_nan(a) or is_nan(b):
        if signals:
            w.status |= INVALID_OPERATION
        return nan_of(w, a, b)
    order = compare_numbers(a, b)
    return 1 if order < 0 else 0, abs(order), 0


def compare(w, a, b):
    return _compare_signalling(w, a, b, False)


def compare_signal(w, a, b):
    return _compare_signalling(w, a, b, True)


def total_order(a, b):
    if a[0] != b[0]:
        return -1 if a[0] else 1
    order = total_order_of_magnitudes(a, b)
    return -order if a[0] else order


def total_order_of_magnitudes(a, b):
    rank_a = "FNn".find(a[2]) + 1 if is_special(a) else 0
    rank_b = "FNn".find(b[2]) + 1 if is_special(b) else 0
    if rank_a != rank_b:
        return 1 if rank_a > rank_b else -1
    if rank_a:
        return (a[1] > b[1]) - (a[1] < b[1])
    order = compare_magnitudes(a, b)
    return order or (a[2] > b[2]) - (a[2] < b[2])


def compare_total(w, a, b):
    order = total_order(a, b)
    return 1 if order < 0 else 0, abs(order), 0


def compare_total_mag(w, a, b):
    order = total_order_of_magnitudes(a, b)
    return 1 if order < 0 else 0, abs(order), 0


def _extreme(w, a, b, wanted, by_magnitude):
    if is_nan(a) or is_nan(b):
        if a[2] == "n" and not is_nan(b):
            return finish(w, b)
        if b[2] == "n" and not is_nan(a):
            return finish(w, a)
        return nan_of(w, a, b)
    order = compare_magnitudes(*_zeros(a, b)) if by_magnitude else compare_numbers(a, b)
    if order == 0:
        order = total_order(a, b)
    return finish(w, a if order * wanted >= 0 else b)


def _zeros(a, b):
    return (0, a[1], a[2]), (0, b[1], b[2])


def maximum(w, a, b):
    return _extreme(w, a, b, 1, False)


def minimum(w, a, b):
    return _extreme(w, a, b, -1, False)


def max_mag(w, a, b):
    return _extreme(w, a, b, 1, True)


def min_mag(w, a, b):
    return _extreme(w, a, b, -1, True)


def number_class(w, a):
    sign, c, e = a
    if e == "n":
        return "NaN"
    if e == "N":
        return "sNaN"
    mark = "-" if sign else "+"
    if e == "F":
        return mark + "Infinity"
    if c == 0:
        return mark + "Zero"
    return mark + ("Subnormal" if adjusted(a) < w.emin else "Normal")

# Square roots, exponentials, logarithms and powers. What is not exact is computed with more digits until the digits that are
# wanted are beyond doubt, so that results are correctly rounded; powers are as accurate as those of the specification.

from _decimal.arithmetic import *
from math import isqrt


def sqrt(w, a):
    if is_special(a):
        nan = nan_of(w, a)
        if nan is not None:
            return nan
        return invalid(w) if a[0] else a
    sign, c, e = a
    ideal = e >> 1
    if c == 0:
        return finish(w, (sign, 0, ideal))
    if sign:
        return invalid(w)
    # The root of c * 10**shift has at least prec + 1 digits, and e - shift is even.
    shift = max(0, 2 * w.prec + 3 - _decimal_digits(c))
    shift += (e - shift) & 1
    scaled = c * 10**shift
    root = isqrt(scaled)
    exponent = (e - shift) >> 1
    if root * root != scaled:
        if root % 5 == 0:
            root += 1
    else:
        root, exponent = strip_zeros(root, exponent, ideal)
    w.rounding = HALF_EVEN
    return finish(w, (0, root, exponent))


# ---- fixed-point series. x stands for x / 2**bits.


def _exp_of_fixed(x, bits):
    # e**(x / 2**bits) as a fixed-point number; x of any sign, |x| / 2**bits below 2. The error is a few hundred units.
    halvings = max(4, isqrt(bits)) >> 1
    extra = halvings + 8
    one = 1 << (bits + extra)
    x = (x << extra) >> halvings
    total = term = one
    n = 1
    while term:
        term = (term * x >> (bits + extra)) // n
        if term == -1:
            break
        total += term
        n += 1
    for _ in range(halvings):
        total = total * total >> (bits + extra)
    return total >> extra


def _atanh_of_fraction(n, d, bits):
    # atanh(n / d) as a fixed-point number, n / d small.
    power = (n << bits) // d
    total = power
    n2, d2 = n * n, d * d
    k = 3
    while power:
        power = power * n2 // d2
        total += power // k
        k += 2
    return total


_constants = {}


def _logarithm_constant(name, bits):
    # ln 2 or ln 10 with at least so many bits.
    have = _constants.get(name)
    if have is None or have[1] < bits:
        more = bits + bits // 4 + 64
        work = more + 16
        two = 18 * _atanh_of_fraction(1, 26, work)
        two += -2 * _atanh_of_fraction(1, 4801, work) + 8 * _atanh_of_fraction(1, 8749, work)
        if name == 2:
            value = two
        else:
            # 10 = 2**3 * 5/4
            value = 3 * two + 2 * _atanh_of_fraction(1, 9, work)
        have = _constants[name] = (value >> 16, more)
    return have[0] >> (have[1] - bits)


def _ln_of_fixed(x, bits):
    # ln(x / 2**bits) as a fixed-point number, for x / 2**bits in [0.5, 2): Newton steps of doubling accuracy.
    if bits <= 60:
        return _ln_by_series(x, bits)
    half = (bits >> 1) + 8
    guess = _ln_of_fixed(x >> (bits - half), half) << (bits - half)
    # y + 2 (x - e**y) / (x + e**y) has three times the digits of y.
    power = _exp_of_fixed(guess, bits)
    return guess + ((2 * (x - power) << bits) // (x + power))


def _ln_by_series(x, bits):
    one = 1 << bits
    return 2 * _atanh_of_fraction(x - one, x + one, bits + 8) >> 8 if x >= one else -_ln_by_series((one << bits) // x, bits)


def _fixed_from(c, e, bits):
    # c * 10**e as a fixed-point number, rounded down.
    if e >= 0:
        return c * 10**e << bits
    return (c << bits) // 10**-e


# ---- exp


def exp(w, a):
    if is_special(a):
        nan = nan_of(w, a)
        if nan is not None:
            return nan
        return (0, 0, 0) if a[0] else a
    if a[1] == 0:
        return ONE
    top = adjusted(a)
    # Half to even, whatever the context says.
    w.rounding = HALF_EVEN
    if top < -w.prec - 4 or (top == -w.prec - 4 and a[1] <= 9 * 10 ** (_decimal_digits(a[1]) - 1)):
        # 1 and something below the last digit.
        w.status |= INEXACT | ROUNDED
        return finish(w, (0, 10 ** (w.prec - 1), 1 - w.prec))
    if top > 20:
        # Beyond every exponent.
        return finish(w, (0, 1, MIN_ETINY * 2 if a[0] else MAX_EMAX * 2))
    extra = 6
    while True:
        c, e = exp_digits(a, w.prec + extra)
        if _is_settled(c, w.prec):
            return finish(w, (0, c, e))
        extra *= 2


def exp_digits(a, digits):
    """e**a as an odd-looking coefficient of at least so many digits, wrong in the last but two at most."""
    sign, c, e = a
    bits = int(digits * 3.3219280948873626) + 24
    head = max(0, adjusted(a) + 1)
    work = bits + int(head * 3.33) + 8
    x = _fixed_from(c, e, work)
    if sign:
        x = -x
    ten = _logarithm_constant(10, work)
    power = x // ten
    x -= power * ten
    # e**x = 10**power * e**rest, rest in [0, ln 10)
    value = _exp_of_fixed(x >> (work - bits) >> 1, bits)
    value = value * value >> bits
    return (value * 10 ** (digits - 1)) >> bits, power - digits + 1


def _is_settled(c, prec):
    # Whether c, which may be wrong by some units, rounds to so many digits in one way only.
    count = _decimal_digits(c) - prec
    unit = 10**count
    rest = c % unit
    if abs(rest * 2 - unit) <= 2000:
        return False
    return 1000 < rest < unit - 1000


# ---- logarithms


def ln(w, a):
    if is_special(a):
        nan = nan_of(w, a)
        if nan is not None:
            return nan
        return invalid(w) if a[0] else (0, 0, "F")
    if a[1] == 0:
        return 1, 0, "F"
    if a[0]:
        return invalid(w)
    if compare_magnitudes(a, ONE) == 0:
        return 0, 0, 0
    # Half to even, whatever the context says.
    w.rounding = HALF_EVEN
    return _rounded(w, a, ln_digits)


def log10(w, a):
    if is_special(a):
        nan = nan_of(w, a)
        if nan is not None:
            return nan
        return invalid(w) if a[0] else (0, 0, "F")
    if a[1] == 0:
        return 1, 0, "F"
    if a[0]:
        return invalid(w)
    top = adjusted(a)
    # Half to even, whatever the context says.
    w.rounding = HALF_EVEN
    if a[1] == 10 ** (_decimal_digits(a[1]) - 1):
        return finish(w, (1 if top < 0 else 0, abs(top), 0))
    return _rounded(w, a, log10_digits)


def _rounded(w, a, digits_of):
    extra = 6
    while True:
        sign, c, e = digits_of(a, w.prec + extra)
        if _is_settled(c, w.prec):
            return finish(w, (sign, c, e))
        extra *= 2


def _near_one(a):
    # How many leading digits ln(a) lacks because a is close to 1.
    top = adjusted(a)
    if top not in (0, -1):
        return 0
    _, c, e = a
    if e >= 0:
        return 0
    one = 10**-e
    difference = abs(c - one)
    return _decimal_digits(one) - _decimal_digits(difference)


def _ln_fixed(a, bits):
    # ln(a) as a fixed-point number.
    _, c, e = a
    digits = _decimal_digits(c)
    # c * 10**-(digits - 1) lies in [1, 10); halve it into [0.7, 1.4).
    x = _fixed_from(c, 1 - digits, bits)
    halvings = 0
    while x >> bits >= 2 or (x >> (bits - 4)) > 22:
        x >>= 1
        halvings += 1
    value = _ln_of_fixed(x, bits)
    if halvings:
        value += halvings * _logarithm_constant(2, bits)
    power = e + digits - 1
    if power:
        value += power * _logarithm_constant(10, bits)
    return value


def _digits_of_fixed(value, bits, digits):
    # A signed fixed-point number as (sign, coefficient of about so many digits, exponent).
    sign = 1 if value < 0 else 0
    value = abs(value)
    # value / 2**bits is about 10**size
    size = int((value.bit_length() - bits) * 0.30102999566398120)
    shift = digits - size
    if shift >= 0:
        return sign, value * 10**shift >> bits, -shift
    return sign, (value >> bits) // 10**-shift, -shift


def _log_bits(a, digits):
    lost = _near_one(a)
    head = abs(a[2]).bit_length() + 16
    return int((digits + 2 * lost) * 3.3219280948873626) + 40 + head


def ln_digits(a, digits):
    lost = _near_one(a)
    if lost > digits + 2:
        return _ln_close_to_one(a, digits)
    bits = _log_bits(a, digits)
    return _digits_of_fixed(_ln_fixed(a, bits), bits, digits)


def log10_digits(a, digits):
    bits = _log_bits(a, digits)
    value = _ln_fixed(a, bits)
    return _digits_of_fixed((value << bits) // _logarithm_constant(10, bits), bits, digits)


def _ln_close_to_one(a, digits):
    # ln(1 + d) = d - d*d/2 + ..., where two terms have all digits.
    _, c, e = a
    d = c - 10**-e
    value = 2 * d * 10**-e - d * d
    sign = 1 if value < 0 else 0
    value = abs(value) * 10 ** (digits + 4) // 2
    exponent = 2 * e - digits - 4
    count = _decimal_digits(value) - digits
    if count > 0:
        value //= 10**count
        exponent += count
    return sign, value, exponent


# ---- powers


def power(w, a, b):
    nan = nan_of(w, a, b)
    if nan is not None:
        return nan
    whole = is_whole(b)
    sign = 1 if whole and a[0] and is_odd(b) else 0
    if a[1] == 0 and a[2] != "F":
        if b[1] == 0 and b[2] != "F":
            return invalid(w)
        return (sign, 0, "F") if b[0] else (sign, 0, 0)
    if a[0] and (not whole or b[2] == "F"):
        return invalid(w)
    if b[2] == "F":
        order = compare_numbers(a, ONE)
        if order == 0:
            w.status |= INEXACT | ROUNDED
            return sign, 10 ** (w.prec - 1), 1 - w.prec
        return (sign, 0, 0) if (order < 0) != (b[0] == 1) else (sign, 0, "F")
    if a[2] == "F":
        if b[1] == 0:
            return sign, 1, 0
        return (sign, 0, 0) if b[0] else (sign, 0, "F")
    if b[1] == 0:
        return sign, 1, 0
    if compare_magnitudes(a, ONE) == 0:
        return _power_of_one(w, a, b, sign, whole)
    bounded = _out_of_bounds(w, a, b, sign)
    if bounded is not None:
        return bounded
    if whole:
        return _whole_power(w, a, b, sign)
    return _real_power(w, a, b)


def is_whole(b):
    if is_special(b):
        return b[2] == "F"
    if b[2] >= 0 or b[1] == 0:
        return True
    return -b[2] < _decimal_digits(b[1]) and b[1] % 10 ** -b[2] == 0


def is_odd(b):
    # REQUIRES: is_whole(b).
    if is_special(b) or b[2] > 0 or b[1] == 0:
        return False
    return b[1] // 10 ** -b[2] & 1 == 1


def _power_of_one(w, a, b, sign, whole):
    shift = w.prec - 1
    if whole:
        if b[0]:
            return sign, 1, 0
        zeros = -a[2] * b[1]
        zeros = zeros * 10 ** b[2] if 0 <= b[2] < 40 else (zeros // 10 ** -b[2] if b[2] < 0 else (zeros and MAX_PREC))
        if zeros > shift:
            w.status |= ROUNDED
        else:
            shift = zeros
    else:
        w.status |= INEXACT | ROUNDED
    return sign, 10**shift, -shift


def _out_of_bounds(w, x, y, sign):
    # Overflow and underflow that the sizes of the operands alone tell.
    least = adjusted(y) + _least_log_size(x)
    if (compare_magnitudes(x, ONE) < 0) == (y[0] == 1):
        if len(str(w.emax)) < least:
            return finish(w, (sign, 1, MAX_EMAX * 2))
    elif len(str(abs(w.etiny()))) < least:
        return finish(w, (sign, 1, w.etiny() - 1))
    return None


def _least_log_size(x):
    # A lower bound of the decimal exponent of |log10(x)|, x > 0.
    top = adjusted(x)
    if top > 0:
        return len(str(top)) - 1
    if top < -1:
        return len(str(-top - 1)) - 1
    _, c, e = x
    difference = abs(c - 10**-e)
    size = _decimal_digits(difference) - 1 + e
    return size - 1 if top < 0 else size - 2


def _whole_power(w, a, b, sign):
    work = w.with_precision(w.prec + _decimal_digits(b[1]) + b[2] + 2)
    base = (0, a[1], a[2])
    if b[0]:
        work.prec += 1
        base = divide(work, ONE, base)
        w.status |= work.status
        work.status = 0
    count = b[1] * 10 ** b[2] if b[2] >= 0 else b[1] // 10 ** -b[2]
    result = base
    for bit in bin(count)[3:]:
        result = multiply(work, result, result)
        if bit == "1":
            result = multiply(work, result, base)
        if is_special(result) or (result[1] == 0 and work.status & CLAMPED):
            break
    w.status |= work.status
    if result[2] == "F":
        return finish(w, (sign, 1, MAX_EMAX * 2))
    return finish(w, (sign, result[1], result[2]))


def _real_power(w, a, b):
    # Each step is rounded to 23 digits more than are wanted.
    work = Work(max(_decimal_digits(a[1]), w.prec) + 23, MIN_EMIN, MAX_EMAX, HALF_EVEN)
    x = multiply(work, ln(work, a), b)
    work.status = 0
    result = exp(work, x)
    w.status |= work.status
    if result[2] == "F":
        result = (0, 1, MAX_EMAX * 2)
    elif compare_magnitudes(result, ONE) == 0:
        w.status |= INEXACT | ROUNDED
        result = (0, 10 ** (w.prec - 1), 1 - w.prec)
    return finish(w, result)


def power_modulo(w, a, b, m):
    for x, y in ((a, b), (m, ONE)):
        if x[2] == "N" or y[2] == "N":
            return nan_of(w, x, y)
    for x in (a, b, m):
        if x[2] == "n":
            return nan_of(w, x)
    if not (is_whole(a) and is_whole(b) and is_whole(m)) or is_special(a) or is_special(b) or is_special(m):
        return invalid(w)
    if m[1] == 0 or b[0]:
        return invalid(w)
    if adjusted(m) + 1 > w.prec:
        return invalid(w)
    if a[1] == 0 and b[1] == 0:
        return invalid(w)
    sign = 1 if a[0] and is_odd(b) else 0
    modulus = _whole_value(m)
    base = a[1] % modulus * pow(10, a[2], modulus) % modulus if a[2] >= 0 else a[1] // 10 ** -a[2] % modulus
    if b[2] > 0:
        # base ** (c * 10**e) in e steps: the exponent itself may be too long to write down.
        result = pow(base, b[1], modulus)
        for _ in range(b[2]):
            result = pow(result, 10, modulus)
    else:
        result = pow(base, _whole_value(b), modulus)
    return sign, result, 0


def _whole_value(x):
    return x[1] * 10 ** x[2] if x[2] >= 0 else x[1] // 10 ** -x[2]

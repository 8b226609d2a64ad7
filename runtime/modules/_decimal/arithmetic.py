# Arithmetic on triples (sign, coefficient, exponent): a sign of 0 or 1, an int that is not negative, and an int or one of "F"
# (infinity), "n" (quiet NaN) and "N" (signaling NaN, whose coefficient is its payload like that of a quiet one).
#
# Operations take a Work (what a context says, and the status bits that the operation raises) and answer a triple. They never
# build 10**n for an n that comes from the distance of two exponents before it is bounded by the precision.

from _decimal.work import Work

CLAMPED = 0x1
CONVERSION_SYNTAX = 0x2
DIVISION_BY_ZERO = 0x4
DIVISION_IMPOSSIBLE = 0x8
DIVISION_UNDEFINED = 0x10
INEXACT = 0x40
INVALID_CONTEXT = 0x80
INVALID_OPERATION = 0x100
OVERFLOW = 0x800
ROUNDED = 0x1000
SUBNORMAL = 0x2000
UNDERFLOW = 0x4000

# Rounding modes by number.
UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN, HALF_EVEN, UP_05 = range(8)

MAX_PREC = 999999999999999999
MAX_EMAX = 999999999999999999
MIN_EMIN = -999999999999999999
MIN_ETINY = MIN_EMIN - (MAX_PREC - 1)

NAN = (0, 0, "n")
ONE = (0, 1, 0)


def invalid(w, bit=INVALID_OPERATION):
    w.status |= bit
    return NAN


def is_special(x):
    return x[2].__class__ is str


def is_nan(x):
    return x[2] == "n" or x[2] == "N"


def adjusted(x):
    return x[2] + _decimal_digits(x[1]) - 1


# ---- digits. Python's own conversions stop at 4300.

_MOST_DIGITS = 4000


def text_of(c):
    count = _decimal_digits(c)
    if count <= _MOST_DIGITS:
        return str(c)
    half = count >> 1
    high, low = divmod(c, 10**half)
    return text_of(high) + text_of(low).rjust(half, "0")


def int_of(digits):
    count = len(digits)
    if count <= _MOST_DIGITS:
        return int(digits)
    half = count >> 1
    return int_of(digits[:-half]) * 10**half + int_of(digits[-half:])


# ---- rounding


def must_round_up(mode, sign, quotient, rest, unit):
    # Whether what was cut off, rest/unit with rest > 0, takes the magnitude one up.
    if mode == HALF_EVEN:
        return rest * 2 > unit or (rest * 2 == unit and quotient & 1 == 1)
    if mode == HALF_UP:
        return rest * 2 >= unit
    if mode == DOWN:
        return False
    if mode == UP:
        return True
    if mode == FLOOR:
        return sign == 1
    if mode == CEILING:
        return sign == 0
    if mode == HALF_DOWN:
        return rest * 2 > unit
    return quotient % 5 == 0


def cut(coefficient, count, mode, sign):
    """coefficient / 10**count as an int, rounded, and whether that is inexact. REQUIRES: count > 0."""
    if coefficient == 0:
        return 0, False
    if count > _decimal_digits(coefficient):
        # Less than a tenth of a unit.
        return (1 if must_round_up(mode, sign, 0, 1, 10) else 0), True
    unit = 10**count
    quotient, rest = divmod(coefficient, unit)
    if rest == 0:
        return quotient, False
    if must_round_up(mode, sign, quotient, rest, unit):
        quotient += 1
    return quotient, True


def finish(w, x):
    """The triple as the context can hold it."""
    sign, c, e = x
    if e.__class__ is str:
        return fit_nan(w, x) if e != "F" else x
    digits = _decimal_digits(c)
    top = e + digits - 1
    if top > w.emax:
        if c == 0:
            w.status |= CLAMPED
            return sign, 0, (w.etop() if w.clamp else w.emax)
        return overflow(w, sign)
    if top < w.emin:
        return finish_small(w, sign, c, e)
    if w.clamp and e > w.etop():
        etop = w.etop()
        w.status |= CLAMPED
        return sign, c * 10 ** (e - etop), etop
    if digits > w.prec:
        count = digits - w.prec
        c, inexact = cut(c, count, w.rounding, sign)
        e += count
        w.status |= ROUNDED | INEXACT if inexact else ROUNDED
        if c == 10**w.prec:
            c //= 10
            e += 1
            if e + w.prec - 1 > w.emax:
                return overflow(w, sign)
    return sign, c, e


def finish_small(w, sign, c, e):
    etiny = w.etiny()
    if c == 0:
        if e < etiny:
            e = etiny
            w.status |= CLAMPED
        elif w.clamp and e > w.etop():
            e = w.etop()
            w.status |= CLAMPED
        return sign, 0, e
    w.status |= SUBNORMAL
    if e < etiny:
        c, inexact = cut(c, etiny - e, w.rounding, sign)
        e = etiny
        w.status |= ROUNDED
        if inexact:
            w.status |= INEXACT | UNDERFLOW
            if c == 0:
                w.status |= CLAMPED
    elif w.clamp and e > w.etop():
        etop = w.etop()
        w.status |= CLAMPED
        return sign, c * 10 ** (e - etop), etop
    return sign, c, e


def overflow(w, sign):
    w.status |= OVERFLOW | INEXACT | ROUNDED
    mode = w.rounding
    if mode in (DOWN, UP_05) or mode == (FLOOR if sign == 0 else CEILING):
        return sign, 10**w.prec - 1, w.etop()
    return sign, 0, "F"


def fit_nan(w, x):
    # Payloads lose their leading digits.
    sign, payload, e = x
    room = w.prec - w.clamp
    if payload and _decimal_digits(payload) > room:
        payload %= 10**room
    return sign, payload, e


def nan_of(w, a, b=ONE):
    """The NaN that an operation on a and b answers, or None if neither is one."""
    if a[2] == "N":
        w.status |= INVALID_OPERATION
        return fit_nan(w, (a[0], a[1], "n"))
    if b[2] == "N":
        w.status |= INVALID_OPERATION
        return fit_nan(w, (b[0], b[1], "n"))
    if a[2] == "n":
        return fit_nan(w, a)
    if b[2] == "n":
        return fit_nan(w, b)
    return None


# ---- comparisons of numbers


def compare_magnitudes(a, b):
    """-1, 0 or 1 for |a| < |b|, =, >. REQUIRES: no NaN."""
    if a[2] == "F" or b[2] == "F":
        return (a[2] == "F") - (b[2] == "F")
    ca, ea = a[1], a[2]
    cb, eb = b[1], b[2]
    if ca == 0 or cb == 0:
        return (ca != 0) - (cb != 0)
    top_a, top_b = adjusted(a), adjusted(b)
    if top_a != top_b:
        return 1 if top_a > top_b else -1
    # The exponents differ by less than the digits that are there.
    if ea > eb:
        ca *= 10 ** (ea - eb)
    elif eb > ea:
        cb *= 10 ** (eb - ea)
    return (ca > cb) - (ca < cb)


def compare_numbers(a, b):
    """-1, 0 or 1. REQUIRES: no NaN."""
    zero_a = a[1] == 0 and a[2] != "F"
    zero_b = b[1] == 0 and b[2] != "F"
    if zero_a and zero_b:
        return 0
    if zero_a:
        return 1 if b[0] else -1
    if zero_b:
        return -1 if a[0] else 1
    if a[0] != b[0]:
        return -1 if a[0] else 1
    order = compare_magnitudes(a, b)
    return -order if a[0] else order


# ---- addition and multiplication


def plus(w, a):
    return nan_of(w, a) or finish(w, a) if is_special(a) else finish(w, _unsigned_zero(w, a))


def minus(w, a):
    if is_nan(a):
        return nan_of(w, a)
    return plus(w, (1 - a[0], a[1], a[2]))


def _unsigned_zero(w, a):
    # +x and -x of zero are what 0 + x and 0 - x are.
    if a[1] == 0 and a[2] != "F":
        return 1 if w.rounding == FLOOR and a[0] else 0, 0, a[2]
    return a


def absolute(w, a):
    if is_nan(a):
        return nan_of(w, a)
    return plus(w, (0, a[1], a[2]))


def add(w, a, b):
    if is_special(a) or is_special(b):
        nan = nan_of(w, a, b)
        if nan is not None:
            return nan
        if a[2] == "F":
            if b[2] == "F" and a[0] != b[0]:
                return invalid(w)
            return a
        return b
    return finish(w, add_exactly(w, a, b))


def subtract(w, a, b):
    if is_nan(b):
        return nan_of(w, a, b)
    return add(w, a, (1 - b[0], b[1], b[2]))


def add_exactly(w, a, b):
    """The sum of finite numbers; what is too far away for the precision is replaced by something that rounds alike."""
    if a[2] < b[2]:
        a, b = b, a
    sa, ca, ea = a
    sb, cb, eb = b
    if ca == 0 or cb == 0:
        if cb == 0 and ca == 0:
            sign = sa if sa == sb else (1 if w.rounding == FLOOR else 0)
            return sign, 0, eb
        if ca == 0:
            return b
        # The exponent comes as near to the zero's as the precision allows, and a digit nearer, which raises Rounded.
        shift = min(ea - eb, max(0, w.prec + 1 - _decimal_digits(ca)))
        return sa, ca * 10**shift, ea - shift
    distance = ea - eb
    if distance > 0:
        digits_a, digits_b = _decimal_digits(ca), _decimal_digits(cb)
        # b lies below the last digit that can matter: a one just below that tells its sign.
        lowest = ea - 1 - max(0, w.prec + 2 - digits_a)
        if digits_b + eb - 1 < lowest:
            cb, eb = 1, lowest
            distance = ea - eb
        ca *= 10**distance
    if sa == sb:
        return sa, ca + cb, eb
    total = ca - cb
    if total == 0:
        return (1 if w.rounding == FLOOR else 0), 0, eb
    return (sa, total, eb) if total > 0 else (sb, -total, eb)


def multiply(w, a, b):
    sign = a[0] ^ b[0]
    if is_special(a) or is_special(b):
        nan = nan_of(w, a, b)
        if nan is not None:
            return nan
        other = b if a[2] == "F" else a
        if other[1] == 0 and other[2] != "F":
            return invalid(w)
        return sign, 0, "F"
    return finish(w, (sign, a[1] * b[1], a[2] + b[2]))


def fma(w, a, b, c):
    if is_special(a) or is_special(b):
        if c[2] == "N" and a[2] != "N" and b[2] != "N":
            return nan_of(w, c)
        product = multiply(w, a, b)
        if is_nan(product):
            return product
    else:
        product = (a[0] ^ b[0], a[1] * b[1], a[2] + b[2])
    return add(w, product, c)


# ---- division


def divide(w, a, b):
    sign = a[0] ^ b[0]
    if is_special(a) or is_special(b):
        nan = nan_of(w, a, b)
        if nan is not None:
            return nan
        if a[2] == "F":
            if b[2] == "F":
                return invalid(w)
            return sign, 0, "F"
        w.status |= CLAMPED
        return sign, 0, w.etiny()
    if b[1] == 0:
        if a[1] == 0:
            return invalid(w, DIVISION_UNDEFINED)
        w.status |= DIVISION_BY_ZERO
        return sign, 0, "F"
    return finish(w, quotient(w.prec, sign, a, b))


def quotient(prec, sign, a, b):
    """a / b of finite numbers: exact with the exponent nearest to the difference, else with a sticky last digit."""
    exponent = a[2] - b[2]
    ca, cb = a[1], b[1]
    if ca == 0:
        return sign, 0, exponent
    shift = _decimal_digits(cb) - _decimal_digits(ca) + prec + 1
    if shift >= 0:
        q, rest = divmod(ca * 10**shift, cb)
    else:
        q, rest = divmod(ca, cb * 10**-shift)
    e = exponent - shift
    if rest:
        # A last digit of 0 or 5 would look like an exact result or a half.
        if q % 5 == 0:
            q += 1
    else:
        q, e = strip_zeros(q, e, exponent)
    return sign, q, e


def strip_zeros(c, e, limit):
    """Takes trailing zeros off as long as the exponent is below limit."""
    step = 1
    while e < limit and c % 10 == 0:
        # Doubling steps: a number with many zeros takes few divisions.
        step = min(step, limit - e)
        reduced, rest = divmod(c, 10**step)
        if rest:
            step = max(1, step // 2)
            continue
        c = reduced
        e += step
        step *= 2
    return c, e


def divide_whole(w, a, b):
    """(quotient, remainder) of the truncated division of finite numbers, b != 0, or None: the quotient is too long."""
    sign = a[0] ^ b[0]
    ideal = min(a[2], b[2])
    if compare_magnitudes(a, b) < 0:
        return (sign, 0, 0), rescaled(w, a, ideal)
    if adjusted(a) - adjusted(b) > w.prec:
        return None
    ca, cb = a[1], b[1]
    if a[2] >= b[2]:
        ca *= 10 ** (a[2] - b[2])
    else:
        cb *= 10 ** (b[2] - a[2])
    q, r = divmod(ca, cb)
    if q >= 10**w.prec:
        return None
    return (sign, q, 0), (a[0], r, ideal)


def rescaled(w, a, exponent):
    # a with a smaller exponent, as far as the digits of the precision go: what is left over is zeros.
    if a[1] == 0:
        return a[0], 0, exponent
    shift = min(a[2] - exponent, max(0, w.prec - _decimal_digits(a[1])) + 1)
    return a[0], a[1] * 10**shift, a[2] - shift


def divide_int(w, a, b):
    sign = a[0] ^ b[0]
    if is_special(a) or is_special(b):
        nan = nan_of(w, a, b)
        if nan is not None:
            return nan
        if a[2] == "F":
            if b[2] == "F":
                return invalid(w)
            return sign, 0, "F"
        return sign, 0, 0
    if b[1] == 0:
        if a[1] == 0:
            return invalid(w, DIVISION_UNDEFINED)
        w.status |= DIVISION_BY_ZERO
        return sign, 0, "F"
    parts = divide_whole(w, a, b)
    if parts is None:
        return invalid(w, DIVISION_IMPOSSIBLE)
    return finish(w, parts[0])


def remainder(w, a, b):
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
    return finish(w, parts[1])


def divide_both(w, a, b):
    """The pair of divmod()."""
    sign = a[0] ^ b[0]
    if is_special(a) or is_special(b):
        nan = nan_of(w, a, b)
        if nan is not None:
            return nan, nan
        if a[2] == "F":
            if b[2] == "F":
                return invalid(w), NAN
            w.status |= INVALID_OPERATION
            return (sign, 0, "F"), NAN
        return (sign, 0, 0), finish(w, a)
    if b[1] == 0:
        if a[1] == 0:
            return invalid(w, DIVISION_UNDEFINED), NAN
        w.status |= DIVISION_BY_ZERO | INVALID_OPERATION
        return (sign, 0, "F"), NAN
    parts = divide_whole(w, a, b)
    if parts is None:
        return invalid(w, DIVISION_IMPOSSIBLE), NAN
    return finish(w, parts[0]), finish(w, parts[1])


# ---- quantize and whole numbers


def quantize(w, a, b):
    if is_special(a) or is_special(b):
        nan = nan_of(w, a, b)
        if nan is not None:
            return nan
        if a[2] == "F" and b[2] == "F":
            return a
        return invalid(w)
    exponent = b[2]
    if exponent > w.emax or exponent < w.etiny():
        return invalid(w)
    sign, c, e = a
    if c == 0:
        return finish(w, (sign, 0, exponent))
    if adjusted(a) > w.emax:
        return invalid(w)
    shift = e - exponent
    if shift >= 0:
        if _decimal_digits(c) + shift > w.prec:
            return invalid(w)
        c *= 10**shift
    else:
        c, inexact = cut(c, -shift, w.rounding, sign)
        digits = _decimal_digits(c)
        if digits > w.prec or digits + exponent - 1 > w.emax:
            return invalid(w)
        w.status |= ROUNDED | INEXACT if inexact else ROUNDED
    return finish(w, (sign, c, exponent))


def to_integral(w, a, notes=0):
    """Rounds to a whole number; `notes` are the status bits that may be raised for it."""
    if is_special(a):
        return nan_of(w, a) or a
    sign, c, e = a
    if e >= 0:
        return a
    if c == 0:
        return sign, 0, 0
    c, inexact = cut(c, -e, w.rounding, sign)
    w.status |= notes & (ROUNDED | INEXACT if inexact else ROUNDED)
    return sign, c, 0


def to_integral_exact(w, a):
    return to_integral(w, a, ROUNDED | INEXACT)

# Numbers as text: what Decimal() takes, what str() and to_eng_string() give.

from _decimal.arithmetic import MAX_EMAX, MAX_PREC, MIN_ETINY, int_of, text_of

# Exponents of more digits mean the same as one of that many: out of reach.
_LONGEST_EXPONENT = 20


def parse(text):
    """The triple that a text stands for, with any exponent; None: it is no number."""
    text = text.strip().replace("_", "")
    sign = 1 if text[:1] == "-" else 0
    body = text[1:] if text[:1] in ("-", "+") else text
    mantissa, mark, exponent = body.replace("E", "e").partition("e")
    whole, _, places = mantissa.partition(".")
    digits = whole + places
    if not digits.isdecimal():
        return _parse_special(sign, body)
    e = 0
    if mark:
        negative = exponent[:1] == "-"
        if exponent[:1] in ("-", "+"):
            exponent = exponent[1:]
        if not exponent.isdecimal():
            return None
        exponent = _plain_digits(exponent).lstrip("0")
        e = int(exponent[:_LONGEST_EXPONENT] or "0") if len(exponent) <= _LONGEST_EXPONENT else 10**_LONGEST_EXPONENT
        if negative:
            e = -e
    return sign, int_of(_plain_digits(digits)), e - len(places)


def _plain_digits(digits):
    if digits.isascii():
        return digits
    return "".join([str(int(digit)) for digit in digits])


def _parse_special(sign, body):
    lower = body.lower() if body.isascii() else _with_plain_digits(body).lower()
    if lower in ("inf", "infinity"):
        return sign, 0, "F"
    if lower.startswith("nan"):
        kind, payload = "n", lower[3:]
    elif lower.startswith("snan"):
        kind, payload = "N", lower[4:]
    else:
        return None
    if payload and not (payload.isascii() and payload.isdecimal()):
        return None
    return sign, int_of(payload) if payload else 0, kind


def _with_plain_digits(text):
    return "".join([str(int(c)) if c.isdecimal() else c for c in text])


def fits_exactly(x):
    """Whether a number can be held by a context of the largest limits without rounding."""
    sign, c, e = x
    if e.__class__ is str:
        return c == 0 or _decimal_digits(c) < MAX_PREC
    return MIN_ETINY <= e and e + _decimal_digits(c) - 1 <= MAX_EMAX


def scientific(x, capitals=1, engineering=False):
    sign, c, e = x
    minus = "-" if sign else ""
    if e.__class__ is str:
        if e == "F":
            return minus + "Infinity"
        return minus + ("NaN" if e == "n" else "sNaN") + (text_of(c) if c else "")
    digits = text_of(c)
    left = e + len(digits)  # digits before the point
    if e <= 0 and left > -6:
        point = left
    elif not engineering:
        point = 1
    elif c == 0:
        point = (left + 1) % 3 - 1
    else:
        point = (left - 1) % 3 + 1
    if point <= 0:
        text = "0." + "0" * -point + digits
    elif point >= len(digits):
        text = digits + "0" * (point - len(digits))
    else:
        text = digits[:point] + "." + digits[point:]
    if left == point:
        return minus + text
    return f"{minus}{text}{'E' if capitals else 'e'}{left - point:+d}"

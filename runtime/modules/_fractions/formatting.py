# format(fraction, spec): "3/4" with fill, alignment and separators, or the presentation types e, f, g and % of floats, whose
# digits are exact here.


def _read_digits(spec, position):
    end = position
    while end < len(spec) and "0" <= spec[end] <= "9":
        end += 1
    return spec[position:end], end


class _Spec:
    # What both forms begin with; `position` is where reading goes on.
    __slots__ = ("spec", "position", "fill", "align", "sign")

    def __init__(self, spec):
        self.spec = spec
        self.fill = " "
        self.align = None
        self.position = 0
        if spec[1:2] and spec[1] in "<>=^":
            self.fill, self.align = spec[0], spec[1]
            self.position = 2
        elif spec[:1] and spec[0] in "<>=^":
            self.align = spec[0]
            self.position = 1
        sign = self.take("-+ ")
        self.sign = "" if sign in ("", "-") else sign

    def take(self, characters):
        character = self.spec[self.position : self.position + 1]
        if character and character in characters:
            self.position += 1
            return character
        return ""

    def is_at_end(self):
        return self.position == len(self.spec)

    def pad(self, sign, body, width):
        missing = width - len(sign) - len(body)
        padding = self.fill * missing if missing > 0 else ""
        if self.align is None or self.align == ">":
            return padding + sign + body
        if self.align == "<":
            return sign + body + padding
        if self.align == "^":
            half = len(padding) // 2
            return padding[:half] + sign + body + padding[half:]
        return sign + padding + body


def format_fraction(numerator, denominator, spec):
    """None: the specification is invalid."""
    text = _format_general(numerator, denominator, _Spec(spec))
    return _format_float_style(numerator, denominator, _Spec(spec)) if text is None else text


def _format_general(n, d, spec):
    alternate = spec.take("#")
    width, end = _read_digits(spec.spec, spec.position)
    if len(width) > 1 and width[0] == "0":
        return None
    spec.position = end
    separator = spec.take(",_")
    if not spec.is_at_end():
        return None
    body = f"{abs(n):{separator}}"
    if d > 1 or alternate:
        body = f"{body}/{d:{separator}}"
    return spec.pad("-" if n < 0 else spec.sign, body, int(width or "0"))


def _round_to_exponent(n, d, exponent, no_neg_zero=False):
    # n/d as significand * 10**exponent, half towards even: (is negative, significand).
    if exponent >= 0:
        d *= 10**exponent
    else:
        n *= 10**-exponent
    quotient, rest = divmod(n + (d >> 1), d)
    if rest == 0 and d & 1 == 0:
        quotient &= -2
    negative = quotient < 0 if no_neg_zero else n < 0
    return negative, abs(quotient)


def _round_to_figures(n, d, figures):
    # (is negative, significand of so many digits, exponent)
    if n == 0:
        return False, 0, 1 - figures
    # The exponent follows from the digit counts but for one.
    top, bottom = str(abs(n)), str(d)
    magnitude = len(top) - len(bottom) + (bottom <= top)
    exponent = magnitude - figures
    negative, significand = _round_to_exponent(n, d, exponent)
    if len(str(significand)) == figures + 1:
        significand //= 10
        exponent += 1
    return negative, significand, exponent


def _grouped(digits, separator):
    # Threes from the right.
    if not separator:
        return digits
    first = len(digits) % 3 or 3
    groups = [digits[:first]]
    groups += [digits[start : start + 3] for start in range(first, len(digits), 3)]
    return separator.join(groups)


def _read_float_style(spec):
    # (no negative zero, alternate, zero padding, width, separator, precision, separator of places, type), or None.
    no_neg_zero = spec.take("z")
    alternate = spec.take("#")
    digits, end = _read_digits(spec.spec, spec.position)
    zero_pad = len(digits) > 1 and digits[0] == "0"
    width = digits[1:] if zero_pad else digits
    spec.position = end
    separator = spec.take(",_")
    precision = places_separator = ""
    if spec.take("."):
        precision, spec.position = _read_digits(spec.spec, spec.position)
        places_separator = spec.take(",_")
        if not precision and not places_separator:
            return None
    kind = spec.take("eEfFgG%")
    if not kind or not spec.is_at_end():
        return None
    return no_neg_zero, alternate, zero_pad, int(width or "0"), separator, int(precision or "6"), places_separator, kind


def _format_float_style(n, d, spec):
    parts = _read_float_style(spec)
    if parts is None:
        return None
    no_neg_zero, alternate, zero_pad, width, separator, precision, places_separator, kind = parts
    if zero_pad and spec.align is not None:
        return None  # as CPython: an alignment and zeros contradict each other
    zero_pad = zero_pad or (spec.fill == "0" and spec.align == "=")
    trim_point = not alternate
    trim_zeros = kind in "gG" and not alternate
    if kind in "fF%":
        exponent = -precision
        if kind == "%":
            exponent -= 2
        negative, significand = _round_to_exponent(n, d, exponent, no_neg_zero)
        is_scientific = False
        point = precision
    else:
        figures = max(precision, 1) if kind in "gG" else precision + 1
        negative, significand, exponent = _round_to_figures(n, d, figures)
        is_scientific = kind in "eE" or exponent > 0 or exponent + figures <= -4
        point = figures - 1 if is_scientific else -exponent
    if kind == "%":
        suffix = "%"
    elif is_scientific:
        suffix = f"{'E' if kind in 'EG' else 'e'}{exponent + point:+03d}"
    else:
        suffix = ""
    digits = f"{significand:0{point + 1}d}"
    sign = "-" if negative else spec.sign
    leading = digits[: len(digits) - point]
    places = digits[len(digits) - point :]
    if trim_zeros:
        places = places.rstrip("0")
    dot = "" if trim_point and not places else "."
    if places_separator:
        places = places_separator.join(places[start : start + 3] for start in range(0, len(places), 3))
    trailing = dot + places + suffix
    if zero_pad:
        room = width - len(sign) - len(trailing)
        leading = leading.zfill(3 * room // 4 + 1 if separator else room)
    leading = _grouped(leading, separator)
    return spec.pad(sign, leading + trailing, width)

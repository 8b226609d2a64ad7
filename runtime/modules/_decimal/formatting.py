# format(number, spec): the presentation types e, f, g, n and % of floats, with digits that are exact.

from _decimal.arithmetic import cut, text_of
from _decimal.text import scientific


class _Spec:
    __slots__ = ("fill", "align", "sign", "no_neg_zero", "alternate", "zero_pad", "width")
    __slots__ += ("separator", "precision", "places_separator", "kind")


def _take(spec, position, characters):
    character = spec[position : position + 1]
    if character and character in characters:
        return character, position + 1
    return "", position


def _take_digits(spec, position):
    end = position
    while end < len(spec) and spec[end].isdecimal():
        end += 1
    return spec[position:end], end


def read_spec(text):
    spec = _Spec()
    position = 0
    spec.fill = spec.align = ""
    if text[1:2] and text[1] in "<>=^":
        spec.fill, spec.align = text[0], text[1]
        position = 2
    else:
        spec.align, position = _take(text, 0, "<>=^")
    sign, position = _take(text, position, "-+ ")
    spec.sign = "" if sign == "-" else sign
    spec.no_neg_zero, position = _take(text, position, "z")
    spec.alternate, position = _take(text, position, "#")
    spec.zero_pad, position = _take(text, position, "0")
    width, position = _take_digits(text, position)
    spec.separator, position = _take(text, position, ",_")
    dot, position = _take(text, position, ".")
    precision = spec.places_separator = ""
    if dot:
        precision, position = _take_digits(text, position)
        spec.places_separator, position = _take(text, position, ",_")
    spec.kind, position = _take(text, position, "eEfFgGnN%")
    if position != len(text) or (dot and not precision and not spec.places_separator):
        raise ValueError(f"Invalid format specifier: {text}")
    if spec.zero_pad:
        if spec.fill:
            raise ValueError(f"Explicit fill character conflicts with '0' in format specifier: {text}")
        if spec.align:
            raise ValueError(f"Explicit alignment conflicts with '0' in format specifier: {text}")
    if spec.kind in ("n", "N") and spec.separator:
        raise ValueError(f"Explicit thousands separator conflicts with 'n' type in format specifier: {text}")
    spec.width = int(width or "0")
    spec.precision = int(precision) if precision else None
    return spec


# Specifications that have been read; a program has few.
_specs = {}
_MOST_SPECS = 64


def _known_spec(text):
    spec = _specs.get(text)
    if spec is None:
        if len(_specs) >= _MOST_SPECS:
            _specs.clear()
        spec = _specs[text] = read_spec(text)
    return spec


def format_in_context(x, text, capitals, mode):
    """format() of a triple; what is cut off is rounded by the mode."""
    spec = _known_spec(text)
    sign, c, e = x
    if e.__class__ is str:
        body = scientific((0, c, e))
        if spec.kind == "%":
            body += "%"
        return _pad(spec, _sign_text(spec, sign), body, spec.fill or " ", spec.align or ">")
    kind = spec.kind or ("G" if capitals else "g")
    if kind in "nN":
        kind = "g" if kind == "n" else "G"
    if kind == "%":
        e += 2
    if c == 0 and e > 0 and kind in "fF%":
        e = 0
    if spec.precision is not None:
        c, e = _rounded(c, e, kind, spec.precision, sign, mode)
    digits = text_of(c)
    left = e + len(digits)
    if kind in "eE" and c == 0 and spec.precision:
        # A zero has its places behind the point and keeps its exponent.
        digits = "0" * (spec.precision + 1)
        left = e + spec.precision + 1
    point = 1
    if kind in "fF%" or (kind in "gG" and e <= 0 and left > -6):
        point = left
    if point <= 0:
        whole, places = "0", "0" * -point + digits
    elif point >= len(digits):
        whole, places = digits + "0" * (point - len(digits)), ""
    else:
        whole, places = digits[:point], digits[point:]
    if sign and spec.no_neg_zero and c == 0:
        sign = 0
    return _assemble(spec, sign, whole, places, left - point, kind)


def _rounded(c, e, kind, precision, sign, mode):
    digits = _decimal_digits(c)
    if kind in "eE":
        wanted = e + digits - 1 - precision if c else e
    elif kind in "fF%":
        wanted = -precision
    else:
        # No zeros are added.
        wanted = e + digits - (precision or 1)
        if wanted <= e:
            return c, e
    if wanted > e:
        c, _ = cut(c, wanted - e, mode, sign)
        if kind not in "fF%" and _decimal_digits(c) > (precision + 1 if kind in "eE" else (precision or 1)):
            return c // 10, wanted + 1
        return c, wanted
    return c * 10 ** (e - wanted), wanted


def _sign_text(spec, sign):
    return "-" if sign else spec.sign


def _assemble(spec, sign, whole, places, exponent, kind):
    if spec.places_separator and places:
        places = spec.places_separator.join([places[start : start + 3] for start in range(0, len(places), 3)])
    if places or spec.alternate:
        places = "." + places
    if exponent != 0 or kind in "eE":
        places += f"{'E' if kind in 'EG' else 'e'}{exponent:+d}"
    if kind == "%":
        places += "%"
    sign = _sign_text(spec, sign)
    fill, align = spec.fill or " ", spec.align or ">"
    if spec.zero_pad:
        fill, align = "0", "="
    room = spec.width - len(sign) - len(places) if spec.zero_pad else 0
    whole = _group(whole, spec.separator, room)
    return _pad(spec, sign, whole + places, fill, align)


def _group(whole, separator, room):
    if not separator:
        return whole.rjust(room, "0") if room > 0 else whole
    groups = []
    while True:
        # A group that would begin with a separator alone gets a digit more.
        size = min(max(len(whole), room, 1), 3)
        groups.append(whole[-size:].rjust(size, "0"))
        whole = whole[:-size]
        room -= size
        if not whole and room <= 0:
            return separator.join(reversed(groups))
        room -= 1


def _pad(spec, sign, body, fill, align):
    missing = spec.width - len(sign) - len(body)
    padding = fill * missing if missing > 0 else ""
    if align == ">":
        return padding + sign + body
    if align == "<":
        return sign + body + padding
    if align == "^":
        half = len(padding) // 2
        return padding[:half] + sign + body + padding[half:]
    return sign + padding + body

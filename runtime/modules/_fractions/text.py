# The text that Fraction() takes: "3/4", "-1.5e3", with digits of any script and single underscores between digits.


def _are_digits(text):
    return all(map(str.isdecimal, text.split("_")))


def parse(text):
    """The pair (numerator, denominator), not in lowest terms; None: the text is no rational number."""
    body = text.strip()
    negative = body[:1] == "-"
    if negative or body[:1] == "+":
        body = body[1:]
    first = body[1:2] if body[:1] == "." else body[:1]
    if not first.isdecimal():
        return None
    numerator, slash, denominator = body.partition("/")
    if slash:
        numerator = numerator.rstrip()
        denominator = denominator.lstrip()
        if not (_are_digits(numerator) and _are_digits(denominator)):
            return None
        numerator = int(numerator)
        denominator = int(denominator)
    else:
        ratio = _parse_decimal(body)
        if ratio is None:
            return None
        numerator, denominator = ratio
    return -numerator if negative else numerator, denominator


def _parse_decimal(body):
    mantissa, mark, exponent = body.replace("E", "e").partition("e")
    whole, _, places = mantissa.partition(".")
    if whole and not _are_digits(whole) or places and not _are_digits(places):
        return None
    if mark and not _are_digits(exponent[1:] if exponent[:1] in ("+", "-") else exponent):
        return None
    numerator = int(whole or "0")
    denominator = 1
    if places:
        places = places.replace("_", "")
        denominator = 10 ** len(places)
        numerator = numerator * denominator + int(places)
    if mark:
        power = int(exponent)
        if power >= 0:
            numerator *= 10**power
        else:
            denominator *= 10**-power
    return numerator, denominator

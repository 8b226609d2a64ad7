# Templates of % that do not fit their values, for str and bytes: missing, left over, of the wrong kind, malformed.
class Index:
    def __index__(self):
        return 9


class Whole:
    def __int__(self):
        return 9


class Real:
    def __float__(self):
        return 2.5


VALUES = ((), (1,), (1, 2), (1, 2, 3), 1, -1.5, "a", b"a", None, True, [1], {}, {"a": 1}, {"a": "t"}, (None,), (1.5, "s"), ("a", 1), (2**70,), ((1, 2),), ({"a": 1},), 1j, (float("nan"),), Index(), Whole(), Real(), ("ab",), (b"ab",), 0x110000, 256)
TEMPLATES = ("", "plain", "%", "%%", "%s", "%d", "%i", "%u", "%x", "%o", "%X", "%e", "%f", "%g", "%F", "%c", "%r", "%a", "%b", "%y", "%s %s", "%d%%", "%*d", "%*s", "%.*f", "%*.*f", "%(a)s", "%(a)d", "%(a)", "%(a", "%(b)s", "%()s", "%(a)%", "%(a)s %s",
             "%(a)*d", "%s %(a)s", "%5", "%-", "%.", "%.5", "%5%", "%ld", "%lld", "%hd", "%Ld", "%l", "%#x", "%+s", "% d", "%-5d|", "%05d", "%.3d", "%#.3x", "%q", "%z", "%\n", "%5.3q", "%99999999999999999999d", "%(a(b))s")
for binary in (False, True):
    for template in TEMPLATES:
        outcomes = {}
        for number, values in enumerate(VALUES):
            try:
                result = ((template.encode() if binary else template) % values) if not binary or not isinstance(values, dict) else template.encode() % {k.encode(): v for k, v in values.items()}
                outcome = ascii(result) if " at 0x" not in str(result) else "<address>"
            except Exception as error:
                outcome = f"{type(error).__name__}: {error}"
            outcomes.setdefault(outcome, []).append(number)
        print("bytes" if binary else "str", ascii(template))
        for outcome, numbers in outcomes.items():
            print("   ", outcome, numbers)

# Every conversion of str % values with flags, widths and precisions.
def show(action):
    try:
        print(ascii(action()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class I:
    def __index__(self):
        return 300

    def __repr__(self):
        return "I"

class F:
    def __float__(self):
        return 2.25

    def __repr__(self):
        return "F"

class N:
    def __int__(self):
        return 11

    def __repr__(self):
        return "N"

for value in (5, -3, 0x20ac, 0x110000, 2.5, -0.0, float("nan"), "x", "\u20acy", b"x", None, True, 10**25, I(), F(), N(), 1j):
    for spec in ("%d", "%05d", "%-6d|", "%+d", "% d", "%.4d", "%8.4d", "%08.4d", "%x", "%#x", "%#08X", "%#o", "%c", "%5c", "%-3c|", "%.0c", "%s", "%.1s", "%6r", "%a", "%e", "%.0f", "%#.0f", "%010.2f", "%+.1E", "%g", "%#g", "%G", "%i", "%u", "%ld", "%hx"):
        show(lambda: spec % (value,))
for template, values in [("%", ()), ("%z", 1), ("%5", 1), ("%\u20ac", 1), ("%\x7f", 1), ("%\n", 1), ("%~", 1), ("%s", ()), ("%s", (1, 2)), ("%*d|%-*d|", (5, 1, 6, 2)), ("%.*f", (3, 1.5)), ("%*d", (-6, 1)), ("%.*f", (-2, 1.5)), ("%*d", ("a", 1)), ("%*d", (1.0, 1)),
                         ("%.*d", (2**70, 1)), ("%*d", (2**70, 1)), ("%.*d", (2**31, 1)), ("%99999999999999999999d", 1), ("%.99999999999999999999d", 1), ("%.99999999999d", 1), ("%(a)s", 1), ("%(a)s", {}), ("%(a", {}), ("%()s", {"": 1}), ("%(a)s %s", {"a": 1}), ("%b", b"x")]:
    show(lambda: template % values)

# << and >>: negative counts, counts beyond every size, all signs, and operands of other types.
class Index:
    def __index__(self):
        return 3


class Shifts:
    def __lshift__(self, other):
        return "lshift"

    def __rlshift__(self, other):
        return "rlshift"

    def __rrshift__(self, other):
        return "rrshift"


def show(text, **names):
    try:
        result = eval(text, names)
        print(text, result if not isinstance(result, int) or abs(result) < 10**50 else f"{result.bit_length()} bits")
    except Exception as error:
        print(text, type(error).__name__, error)


for n in (0, 1, -1, 5, -5, 2**62 - 1, -2**62, 2**63, -2**64, 3**50, -3**50, True):
    for count in (0, 1, 2, 29, 30, 31, 60, 61, 62, 63, 64, 65, 100, 200):
        print(n, count, n >> count, hex(n << count), (n << count) >> count == n, n >> count == n // 2**count)
    for count in (-1, -2**70):
        show(f"{n} << {count}")
        show(f"{n} >> {count}")
    show(f"{n} >> 2**70")
    show(f"{n} >> (2**63 - 1)")
show("0 << 2**70")
show("0 << (2**63 - 1)")
for right in (2.0, "a", None, 1j, b"a", [1], Index(), Shifts()):
    show("1 << x", x=right)
    show("1 >> x", x=right)
    show("x << 1", x=right)
    show("x >> 1", x=right)
for text in ("n <<= 3", "n >>= 1", "n <<= -1", "n >>= -1", "n <<= 'a'", "n >>= 2.5", "n <<= True"):
    names = {"n": 12}
    try:
        exec(text, names)
        print(text, names["n"])
    except Exception as error:
        print(text, type(error).__name__, error)

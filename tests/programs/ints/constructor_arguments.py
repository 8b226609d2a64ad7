# int() with values and bases of every kind.
class Whole:
    def __int__(self):
        return 7


class Index:
    def __init__(self, value=8):
        self.value = value

    def __repr__(self):
        return f"{type(self).__name__}({self.value!r})"

    def __index__(self):
        return self.value


class Both(Index):
    def __int__(self):
        return 70


class WrongInt:
    def __int__(self):
        return "7"


class FloatInt:
    def __int__(self):
        return 7.5


class Trunc:
    def __trunc__(self):
        return 5


class Floats:
    def __float__(self):
        return 5.0


class Text(str):
    def __int__(self):
        return 99


class Blank:
    def __init_subclass__(cls):
        cls.__int__ = None


class Refused(Blank):
    pass


def show(*arguments, **keywords):
    label = ", ".join([repr(a) if type(a).__repr__ is not object.__repr__ else type(a).__name__ for a in arguments] + [f"{k}={v!r}" for k, v in keywords.items()])
    try:
        result = int(*arguments, **keywords)
        print(f"int({label})", result, type(result).__name__)
    except Exception as error:
        print(f"int({label})", type(error).__name__, error)


show()
values = ["12", b"12", bytearray(b"12"), "", b"", " ", "x", b"x", "1\x00", b"1\x00", "1 2", 12, 2.9, -2.9, 1e20, float("inf"), float("-inf"), float("nan"), True, None, [], 1j, Whole(), Index(), Both(),
          WrongInt(), FloatInt(), Trunc(), Floats(), Text("12"), Refused(), Index(True), Index("x"), "\ud800", "1\ud800", "\u0661\u0662", "12\u0663x"]
for value in values:
    show(value)
    for base in (0, 10, 16):
        show(value, base)
print(int(memoryview(b"12")), int(memoryview(b"-7 ")[:2]))
for base in (-1, 0, 1, 2, 36, 37, 2**70, -2**70, 2.5, None, "10", Index(8), Index(1), Index("x"), True, False, 1j):
    show("11", base)
    show(base=base)
    show("11", base=base)
for bad in ((1, 2, 3), ("1", 2, 3)):
    show(*bad)
show(x="1")
show("1", bass=2)
show(x="1", base=2)
show("1", 10, base=10)

# float() and complex() with one value of every kind.
class Number:
    def __init__(self, value):
        self.value = value

    def __float__(self):
        return self.value


class Index(Number):
    def __float__(self):
        raise LookupError("float")

    def __index__(self):
        return self.value


class OnlyIndex:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


class Whole:
    def __int__(self):
        return 5


class Text(str):
    def __float__(self):
        return 2.25


class Real(float):
    def __float__(self):
        return 7.5


class NoFloat(float):
    __float__ = None


def show(kind, *arguments, **keywords):
    label = ", ".join([repr(a) if type(a).__repr__ is not object.__repr__ else f"{type(a).__name__}({a.__dict__})" for a in arguments] + [f"{k}={v!r}" for k, v in keywords.items()])
    try:
        result = kind(*arguments, **keywords)
        print(f"{kind.__name__}({label})", result, type(result).__name__)
    except Exception as error:
        print(f"{kind.__name__}({label})", type(error).__name__, error)


values = ["1.5", b"1.5", bytearray(b"2"), "", b"", " ", "x", b"x\xff", "1\x00", b"1\x00", "1 2", 12, 2**1023, 2**1024, -2**1024, 2.5, True, None, [], 1j, Number(2.5), Number(Real(3)), Number(3), Number("x"),
          Index(5), OnlyIndex(5), OnlyIndex(2**1024), OnlyIndex("x"), OnlyIndex(True), Whole(), Text("1"), Text("x"), Real(1.25), NoFloat(1), "\u0661.5", "\ud800", "nan", "-NaN", "+Infinity", "-inf", "infinit",
          "1_0.0_1", "1__0", "_1", "1_", "1._5", "1e_5", "1e5_0", ".", "e5", "1e", "1e+", "+-1", "0x10", "1.5.2", "\n1.5\t", "\xa01.5\u2003", "1.5j"]
for value in values:
    show(float, value)
    if not isinstance(value, str):
        show(complex, value)
        show(complex, value, 1)
        show(complex, 1, value)
print(float(memoryview(b"12.5")), float(memoryview(b"12.5")[1:3]))
for kind in (float, complex):
    show(kind)
    show(kind, 1, 2, 3)
    show(kind, x=1)
    show(kind, 1, y=2)
for keywords in ({"real": 1}, {"imag": 2}, {"real": 1, "imag": 2}, {"real": "1", "imag": 2}, {"real": 1, "imag": "2"}, {"imag": "2"}, {"imag": 1j}, {"real": 1j, "imag": 1j}):
    show(complex, **keywords)
show(complex, 1, real=2)
show(complex, "1", 2)
show(complex, 1, "2")
show(complex, None)

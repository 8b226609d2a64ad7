# chr() and ord() at the ends of their ranges and with arguments of every kind.
class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


class Text(str):
    pass


class Data(bytes):
    pass


def show(function, *arguments, **keywords):
    label = ", ".join([ascii(a) if not isinstance(a, (Index, memoryview)) else type(a).__name__ for a in arguments] + [f"{k}={v!r}" for k, v in keywords.items()])
    try:
        print(f"{function.__name__}({label})", ascii(function(*arguments, **keywords)))
    except Exception as error:
        print(f"{function.__name__}({label})", type(error).__name__, error)


for code in (0, 1, 0x41, 0x7f, 0x80, 0xff, 0x100, 0xd7ff, 0xd800, 0xdfff, 0xe000, 0xffff, 0x10000, 0x10ffff, 0x110000, -1, 2**31 - 1, -2**31, 2**70, -2**70, True, 65.0, "A", None, b"A",
             Index(66), Index(-1), Index(2**70), Index("x"), 1j):
    show(chr, code)
for text in ("A", "\xe9", "\u20ac", "\U0010ffff", "\ud800", "", "AB", "e\u0301", b"A", b"\xff", b"", b"AB", bytearray(b"A"), bytearray(), bytearray(b"ABC"), memoryview(b"A"), 65, None, ["A"], Text("T"), Text("TT"),
             Data(b"D"), Data(b"DD"), 1.5, ("A",)):
    show(ord, text)
for function in (chr, ord):
    show(function)
    show(function, 1, 2)
    show(function, x=1)
    show(function, "A", x=1)
print(all(ord(chr(code)) == code for code in range(0, 0x110000, 997)), "".join(map(chr, range(65, 91))), list(map(ord, "h\xe9\u20ac\U0001f600")), list(map(ord, [b"a", bytearray(b"b")])))

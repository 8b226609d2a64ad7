# bool: its constructor, operators that keep the class and those that do not, formats, methods of int, subclassing.

class Truth:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        return self.value


class Length:
    def __init__(self, value):
        self.value = value

    def __len__(self):
        return self.value


def show(label, action):
    try:
        result = action()
        print(label, repr(result), type(result).__name__)
    except Exception as error:
        print(label, type(error).__name__, error)


for value in (0, 1, -1, 0.0, -0.0, float("nan"), 0j, "", "0", b"", b"\0", [], [0], (), {}, set(), range(0), range(1), None, ..., Truth(True), Truth(False), Truth(1), Truth(None), Truth("x"), Length(0), Length(3), Length(-1), Length(True),
              Length("x"), Length(2**70), NotImplemented, bool, memoryview(b""), memoryview(b"\0")):
    show(type(value).__name__, lambda: bool(value))
    show("not", lambda: not value)
for arguments, keywords in (((), {}), ((1, 2), {}), ((), {"x": 1}), ((1,), {"x": 1})):
    show((arguments, keywords), lambda: bool(*arguments, **keywords))
for symbol in "& | ^ + - * / // % ** << >> < <= == !=".split():
    for a in (True, False):
        for b in (True, False, 3, 2.5):
            show(f"{a} {symbol} {b}", lambda: eval(f"{a} {symbol} {b}"))
            if type(b) is int:
                show(f"{b} {symbol} {a}", lambda: eval(f"{b} {symbol} {a}"))
for spec in ("", "d", "b", "x", "c", "5", "<7", "07", "s", "e", "%", "n", "^9"):
    show(spec, lambda: f"{True:{spec}}")
for text in ("%s", "%d", "%r", "%x", "%c", "%5s", "%f"):
    show(text, lambda: text % True)
show("subclass", lambda: type("B", (bool,), {}))
for text in ("-True", "+True", "~True", "abs(True)", "round(True)", "int(True)", "float(True)", "complex(True)", "True.real", "True.imag", "True.numerator", "True.bit_length()", "True.conjugate()", "hash(True)", "str(True)", "[1, 2][True]",
             "'ab'[True]", "True in [1]", "{1: 'a'}[True]", "{True, 1, 1.0}", "True < 2", "sorted([True, 0, False, 1])", "sum([True] * 5)", "True.to_bytes()", "bool.from_bytes(b'\\x00')", "int('1') is True", "True == 1.0", "isinstance(True, int)",
             "bool.__mro__", "True.__and__('a')", "True.__or__(5)", "bool('False')"):
    if text != "~True":
        show(text, lambda: eval(text))


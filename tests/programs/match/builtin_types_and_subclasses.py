# Class patterns of numbers and texts take the subject itself as their one positional part, in subclasses too, unless these say otherwise.
class MyInt(int):
    pass


class NamedInt(int):
    __match_args__ = ("name",)
    name = "named"


class MyStr(str):
    def __eq__(self, other):
        return False

    __hash__ = str.__hash__


def kind(subject):
    match subject:
        case bool(b):
            return "bool", b
        case NamedInt(name):
            return "NamedInt", name
        case MyInt(n) if n > 5:
            return "MyInt over five", n
        case int(0 | 1 as bit):
            return "bit", bit
        case int(n):
            return "int", n, type(n).__name__
        case float(f) if f != f:
            return "nan"
        case float(1.0 | 2.0 as f):
            return "one or two", f
        case complex(real=0.0, imag=i):
            return "imaginary", i
        case MyStr("a"):
            return "never, by its __eq__"
        case str("a" | "b" as letter):
            return "letter", letter
        case str(s):
            return "str", s, type(s).__name__
        case bytes(b"x" as raw) | bytearray(b"y" as raw):
            return "raw", raw
        case _:
            return "other"


subjects = [True, False, MyInt(6), MyInt(5), MyInt(1), NamedInt(1), 0, 5, 10 ** 20, float("nan"), 1.0, 2.5, 3j, 1 + 2j, MyStr("a"), "a", "b", MyStr("z"), "abc", b"x", bytearray(b"y"), bytearray(b"x"), None]
for subject in subjects:
    print(type(subject).__name__, "->", kind(subject))

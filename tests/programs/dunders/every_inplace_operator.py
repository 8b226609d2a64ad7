# All augmented assignments: in-place methods, the fall-back to binary and reflected ones, messages, what is bound afterwards.
NAMES = {"+=": "add", "-=": "sub", "*=": "mul", "@=": "matmul", "/=": "truediv", "//=": "floordiv", "%=": "mod", "**=": "pow",
         "<<=": "lshift", ">>=": "rshift",
         "&=": "and", "|=": "or", "^=": "xor"}


def recorder(name):
    return lambda self, other: f"{type(self).__name__}.{name}({type(other).__name__})"


InPlace = type("InPlace", (), {f"__i{n}__": recorder("i" + n) for n in NAMES.values()} | {f"__{n}__": recorder(n) for n in NAMES.values()})
Binary = type("Binary", (), {f"__{n}__": recorder(n) for n in NAMES.values()})
Reflected = type("Reflected", (), {f"__r{n}__": recorder("r" + n) for n in NAMES.values()})
Refusing = type("Refusing", (), {f"__i{n}__": lambda self, other: NotImplemented for n in NAMES.values()})
Mixed = type("Mixed", (Refusing, Binary), {})


def apply(sign, x, y):
    if sign == "+=": x += y
    elif sign == "-=": x -= y
    elif sign == "*=": x *= y
    elif sign == "@=": x @= y
    elif sign == "/=": x /= y
    elif sign == "//=": x //= y
    elif sign == "%=": x %= y
    elif sign == "**=": x **= y
    elif sign == "<<=": x <<= y
    elif sign == ">>=": x >>= y
    elif sign == "&=": x &= y
    elif sign == "|=": x |= y
    else: x ^= y
    return x


for sign in NAMES:
    print(sign, "|", apply(sign, InPlace(), 1), "|", apply(sign, Binary(), 1), "|", apply(sign, Mixed(), ""), "|",
          apply(sign, Refusing(), Reflected()), "|", apply(sign, 7, Reflected()))
for sign in NAMES:
    for left, right in ((Refusing(), 1), (object(), None), (1.5, "x"), ([1], 2)):
        try:
            print(apply(sign, left, right))
        except TypeError as e:
            print(e)


class Holder:
    def __init__(self):
        self.log = []

    def __getattr__(self, name):
        self.log.append("get " + name)
        return InPlace()

    def __getitem__(self, key):
        self.log.append(f"getitem {key}")
        return Refusing()

    def __setitem__(self, key, value):
        self.log.append(f"setitem {key} {value}")


h = Holder()
h.field += 1
h["k"] @= Reflected()
try:
    h["bad"] -= 1
except TypeError as e:
    print(e)
print(h.log, h.field)

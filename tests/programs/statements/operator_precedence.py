# Precedence and associativity, shown by objects that write down how they were combined.
class E:
    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return self.text

    def __getattr__(self, name):
        return E(f"({self}.{name})")

    def __call__(self, *args):
        return E(f"{self}({', '.join(map(repr, args))})")

    def __getitem__(self, key):
        return E(f"{self}[{key!r}]")

    def __hash__(self):
        return 1

    def __bool__(self):
        return truth


def binary(symbol):
    return lambda self, other: E(f"({self} {symbol} {other})")


def reflected(symbol):
    return lambda self, other: E(f"({other} {symbol} {self})")


for symbol, name in {"+": "add", "-": "sub", "*": "mul", "@": "matmul", "/": "truediv", "//": "floordiv", "%": "mod", "**": "pow", "<<": "lshift", ">>": "rshift", "&": "and", "|": "or", "^": "xor"}.items():
    setattr(E, f"__{name}__", binary(symbol))
    setattr(E, f"__r{name}__", reflected(symbol))
for symbol, name in {"<": "lt", "<=": "le", ">": "gt", ">=": "ge", "==": "eq", "!=": "ne"}.items():
    setattr(E, f"__{name}__", binary(symbol))
for symbol, name in {"-": "neg", "+": "pos", "~": "invert"}.items():
    setattr(E, f"__{name}__", lambda self, symbol=symbol: E(f"({symbol}{self})"))
a, b, c, d = (E(name) for name in "abcd")
sources = """
a + b + c | a - b - c | a * b * c | a / b / c | a ** b ** c | a // b % c @ d | a << b >> c | a & b & c | a | b | c
a + b * c | a * b + c | a - b + c * d | a ** b * c | a * b ** c | -a ** b | -a ** -b | a ** -b ** c | -a * b | - -a | ~a + b | ~-+a | -a.x | -a[0] | -a(b) | (-a)(b)
a + b << c | a << b + c | a & b << c | a << b & c | a ^ b & c | a & b ^ c | a ^ b ^ c | a * b & c + d << a
a.x.y | a[b][c] | a(b)(c) | a.x(b)[c] | a[b].x | a(b, c).x ** d | a @ b.x | 2 ** a | 2 - a | a - 2 | 1 - a - 1 | 2 * 3 * a | a * 2 * 3 | 1 < a
a < b + c | a == b & c | a + b == c * d | a << 1 < b | -a < -b | a ** b == c
not a | not not a | not a == b | not a + b | not -a | (not a) + b if 0 else a | a if not b else c
a and b + c | a or b and c | a and b or c | (a or b) and c | not a or b | not (a or b) | a or b or c | a and b and c | a and not b | not a and b
a if b else c | a if b else c if d else a | (a if b else c) if d else a | a + b if c else d | a if b else c + d | a or b if c else d | a if b or c else d | a if b else c or d | [a if b else c, d] | -a if b else c
(lambda: a if b else c)() | (lambda: a)() + b | (lambda x: x + b)(a) | (lambda: a, b)[1] | (lambda x=a or b: x)() | (lambda *x: x)(a, b)
(x := a) + b | (x := a + b) | (x := a if b else c) | [x := a, b] | (x := a, b) | (x := not a)
a, b + c | (a, b) * 2 if 0 else a | *[a], b | a + b, c | a if b else c, d | (a for _ in (b,)).__next__() + c | [a + x for x in (b, c) if x if not x or d]
"""
for truth in (True, False):
    print(truth)
    for line in sources.strip().splitlines():
        for source in line.split(" | ") if "a | b | c" not in line else line.split(" | ")[:-3] + ["a | b | c"]:
            if source.startswith("*"):
                source = f"({source})"
            print(source, "->", eval(source))
print(2 ** 3 ** 2, -2 ** 2, 2 ** -1, not 1 == 2, not True + False, 1 + 2 << 3, 1 | 2 ^ 3 & 4, 6 // 4 * 2.0, -7 // 2, -(7 // 2), ~3 & 5, 5 & 3 == 1, (5 & 3) == 1, 1 if 0 else 2 if 0 else 3, "a" "b" * 2, 3 - -2, 10 % 4 ** 2, [1] + [2] * 2)

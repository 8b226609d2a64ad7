# Every binary operator on every pair of common types: the result or the error.
values = [True, 3, -2, 2.5, 2 ** 70, "ab", b"x", [1], (2,), {"k": 1}, {5}, None]
operations = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b,
    "//": lambda a, b: a // b,
    "%": lambda a, b: a % b,
    "&": lambda a, b: a & b,
    "|": lambda a, b: a | b,
    "^": lambda a, b: a ^ b,
    "<": lambda a, b: a < b,
    "==": lambda a, b: a == b,
    "in": lambda a, b: a in b,
    "and": lambda a, b: a and b,
}
for name, operation in operations.items():
    for a in values:
        row = []
        for b in values:
            if name == "*" and 2 ** 70 in (a, b) and (isinstance(a, (str, bytes, list, tuple)) or isinstance(b, (str, bytes, list, tuple))):
                row.append("-")
                continue
            try:
                row.append(repr(operation(a, b)))
            except Exception as error:
                row.append(f"{type(error).__name__}: {error}")
        print(name, repr(a), row)
for a in values:
    row = []
    for f in (lambda v: -v, lambda v: +v, lambda v: ~v, lambda v: not v, len, abs, iter):
        try:
            row.append(repr(f(a)) if f is not iter else type(f(a)).__name__)
        except TypeError as error:
            row.append(str(error))
    print(repr(a), row)

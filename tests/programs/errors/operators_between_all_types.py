# Every binary operator between values of all builtin types: the result's type, or the text of the refusal.
values = [None, True, 7, 2.5, 1j, "ab", b"ab", bytearray(b"c"), [1], (2,), {3: 4}, {5}, frozenset([6]), range(2), ..., {7: 8}.keys(), int]
operators = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b, "//": lambda a, b: a // b, "%": lambda a, b: a % b, "@": lambda a, b: a @ b, "**": lambda a, b: a ** b, "<<": lambda a, b: a << b, "&": lambda a, b: a & b, "|": lambda a, b: a | b, "<": lambda a, b: a < b, "in": lambda a, b: a in b, "==": lambda a, b: a == b, "divmod": divmod}


def name(value):
    return value.__name__ if isinstance(value, type) else type(value).__name__


for symbol, operator in operators.items():
    for left in values:
        row = []
        for right in values:
            try:
                row.append(type(operator(left, right)).__name__)
            except TypeError as error:
                text = str(error)
                expected = f"unsupported operand type(s) for {symbol}: '{type(left).__name__}' and '{type(right).__name__}'"
                compared = f"'{symbol}' not supported between instances of '{type(left).__name__}' and '{type(right).__name__}'"
                row.append("-" if text == expected or text == compared else text)
            except Exception as error:
                row.append(f"{type(error).__name__}: {error}")
        print(symbol, name(left), [cell for cell in row if cell != "-"], row.count("-"))

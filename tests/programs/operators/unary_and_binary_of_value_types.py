# All operators between all value types, as a table: the result's class, or whose error it is.
VALUES = {"int": 6, "bool": True, "float": 1.5, "complex": 2j, "str": "ab", "bytes": b"ab", "bytearray": bytearray(b"ab"), "list": [1], "tuple": (1,), "set": {1}, "frozenset": frozenset([2]), "dict": {1: 2}, "range": range(2), "None": None, "memoryview": memoryview(b"ab"), "type": int}
SYMBOLS = ("+", "-", "*", "/", "//", "%", "**", "@", "&", "|", "^", "<<", ">>", "<", "==", "in", "is not", "and", "or")
for symbol in SYMBOLS:
    print(symbol)
    for left, a in VALUES.items():
        row = {}
        for right, b in VALUES.items():
            try:
                result = eval(f"a {symbol} b", {"a": a, "b": b})
                outcome = type(result).__name__ if symbol not in ("==", "in", "is not", "<") else str(result)
            except TypeError as error:
                message = str(error)
                usual = f"unsupported operand type(s) for {symbol if symbol != '**' else '** or pow()'}: '{type(a).__name__}' and '{type(b).__name__}'"
                order = f"'{symbol}' not supported between instances of '{type(a).__name__}' and '{type(b).__name__}'"
                outcome = "usual" if message in (usual, order) else message.replace(type(b).__name__, "<right>") if left != right else message
            except Exception as error:
                outcome = f"{type(error).__name__}: {error}"
            row.setdefault(outcome, []).append(right)
        print("  ", left, "; ".join(f"{outcome}: {' '.join(rights)}" for outcome, rights in row.items()))
for symbol in ("-", "+", "~", "not "):
    print(symbol, end=" ")
    for name, value in VALUES.items():
        if name == "bool" and symbol == "~":
            continue
        try:
            print(name, repr(eval(f"{symbol}v", {"v": value})), end="; ")
        except TypeError as error:
            print(name, error, end="; ")
    print()
print(1 + True, True + True, "a" + "b" * 2, [1] + [2] * 2, (1,) + (2,), {1} | {2}, {1: 1} | {2: 2}, {1, 2} - {2}, {1} ^ {2}, {1} & {1}, b"a" + bytearray(b"b"), bytearray(b"a") + b"b", 7 // 2 * 2 + 7 % 2, -7 // 2, -7 % 2, 2 ** 3 ** 0, (-2) ** 2, -2 ** 2, ~-1, not 1 == 2, 1 < 2 == 2, 3 > 2 > 1, 1 if [] else 2, [] or {} or 0 or "last", 1 and "" and 2, int | str, int | None, list[int] | set)

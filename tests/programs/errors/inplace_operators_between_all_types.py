# Every operator that assigns, between values of all builtin types: the class of the result, whether it is the same object, or the refusal.
makers = [lambda: None, lambda: True, lambda: 7, lambda: 2.5, lambda: "ab", lambda: b"ab", lambda: bytearray(b"c"), lambda: [1], lambda: (2,), lambda: {3: 4}, lambda: {5}, lambda: frozenset([6]), lambda: range(2), lambda: {7: 8}.keys()]
for symbol in ("+=", "-=", "*=", "/=", "//=", "%=", "@=", "**=", ">>=", "&=", "|=", "^="):
    code = compile(f"x {symbol} y", "s", "exec")
    for make in makers:
        row = []
        for make_other in makers:
            names = {"x": make(), "y": make_other()}
            before = names["x"]
            try:
                exec(code, names)
                row.append(type(names["x"]).__name__ + ("!" if names["x"] is before and not isinstance(before, (int, float, str, bytes, tuple, frozenset, type(None))) else ""))
            except TypeError as error:
                text = str(error)
                expected = f"unsupported operand type(s) for {symbol}: '{type(before).__name__}' and '{type(names['y']).__name__}'"
                row.append("-" if text == expected else text)
            except Exception as error:
                row.append(f"{type(error).__name__}: {error}")
        print(symbol, type(make()).__name__, [cell for cell in row if cell != "-"], row.count("-"))

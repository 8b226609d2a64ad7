# x op= y for all number types: the class of the result follows the operands, and errors leave the variable as it was.
SYMBOLS = ("+", "-", "*", "/", "//", "%", "**", "&", "|", "^", "<<", ">>", "@")
VALUES = {"int": 7, "big": 2**70, "bool": True, "float": 2.5, "zero": 0, "complex": 1 + 1j, "negative": -3}
for left, a in VALUES.items():
    for symbol in SYMBOLS:
        row = []
        for right, b in VALUES.items():
            if symbol in ("**", "<<", ">>") and right == "big" or symbol == "**" and "complex" in (left, right) or symbol == "**" and right in ("float",) and left in ("negative", "big"):
                row.append("-")
                continue
            space = {"x": a, "y": b}
            try:
                exec(f"x {symbol}= y", space)
                result = space["x"]
                row.append(f"{result!r}:{type(result).__name__}" if not isinstance(result, int) or abs(result) < 10**30 else f"{result.bit_length()} bits")
            except Exception as error:
                assert space["x"] is a
                row.append(type(error).__name__ if isinstance(error, TypeError) else str(error))
            try:
                plain = eval(f"a {symbol} b", {"a": a, "b": b})
                assert repr(plain) == repr(space["x"]), (left, symbol, right)
            except (TypeError, ZeroDivisionError, ValueError, OverflowError):
                pass
        print(left, symbol + "=", *row, sep=" | ")
x = 5
x += x
x -= -x
x *= x
x //= 3
x %= 50
x **= 2
x >>= 1
x <<= 3
x ^= 0xFF
x |= 1
x &= ~2
print(x)
x /= 2
x += 1j
x *= 2
print(x)
items = [1, 2.5, True]
items[0] += items[1]
items[2] += items[2]
items[-1] **= 10
print(items)


class Holder:
    count = 0


h = Holder()
h.count += 1
h.count -= 0.5
Holder.count += 10
print(h.count, Holder.count, h.__dict__)
d = {"a": 1}
d["a"] += 2**64
d["a"] %= 10
for text in ("d['b'] += 1", "h.missing += 1", "undefined += 1", "items[5] += 1", "items[0] += 'x'", "d['a'] /= 0", "5 += 1", "(x) += 1", "x + 1 += 2", "x += 1 += 2", "x, y += 1, 2", "f() += 1", "None += 1"):
    try:
        exec(text, {"d": d, "h": h, "items": items, "x": 1})
        print(text, "done")
    except Exception as error:
        print(text, type(error).__name__, error.msg if isinstance(error, SyntaxError) else error)
print(d, items)

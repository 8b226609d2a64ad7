# Texts of ints with more than 4,300 decimal digits are refused in both directions; other bases are free.
def show(label, action):
    try:
        result = action()
        print(label, len(result) if isinstance(result, (str, bytes)) else result.bit_length() if isinstance(result, int) else result)
    except Exception as error:
        print(label, type(error).__name__, error)


small, large = 10**4300 - 1, 10**4300
for name, n in (("small", small), ("large", large), ("-small", -small), ("-large", -large)):
    for label, action in {"str": lambda: str(n), "repr": lambda: repr(n), "format": lambda: format(n), "d": lambda: f"{n:d}", "n": lambda: f"{n:n}", ",": lambda: f"{n:,}", "%d": lambda: "%d" % n, "%s": lambda: "%s" % n,
                          "b%d": lambda: b"%d" % n, "x": lambda: f"{n:x}", "hex": lambda: hex(n), "oct": lambda: oct(n), "bin": lambda: bin(n), "%x": lambda: "%x" % n, "list": lambda: str([n]), "dict": lambda: repr({1: n}),
                          "ascii": lambda: ascii(n), "range": lambda: repr(range(n)), "e": lambda: f"{n:e}", "print": lambda: print(n) if abs(n) >= large else "-", "error": lambda: str(ValueError(n)), "join": lambda: "".join(map(str, [n]))}.items():
        show(f"{name} {label}", action)
for digits in (4300, 4301, 5000):
    text = "7" * digits
    for label, action in {"int": lambda: int(text), "minus": lambda: int("-" + text), "bytes": lambda: int(text.encode()), "base 10": lambda: int(text, 10), "base 0": lambda: int(text, 0), "base 16": lambda: int(text, 16), "base 8": lambda: int(text, 8),
                          "base 32": lambda: int(text, 32), "base 36": lambda: int(text, 36), "base 9": lambda: int(text, 9), "spaces": lambda: int("  " + text + "\n"), "underscores": lambda: int("_".join(text)), "zeros in front": lambda: int("0" * 10 + text),
                          "float": lambda: float(text) > 1, "eval": lambda: eval(text), "eval hex": lambda: eval("0x" + text), "float()": lambda: float(int("7" * 300)) > 1, "arabic": lambda: int("\u0667" * digits)}.items():
        show(f"{digits} {label}", action)
show("wrong character after the limit", lambda: int("7" * 5000 + "x"))
show("only zeros", lambda: int("0" * 5000))
show("base 3", lambda: int("1" * 5000, 3))

# The errors of int(), float() and complex() quote the text: long texts, other characters, bytes, bases.
def show(label, action):
    try:
        print(label, action())
    except Exception as error:
        print(label, type(error).__name__, ascii(str(error)) if len(str(error)) < 300 else f"{len(str(error))} {ascii(str(error)[:60])} {ascii(str(error)[-30:])}")


TEXTS = ("", " ", "\n", "x", "1x", "x1", "1 2", "1.5.2", "--1", "+", "-", ".", "e", "1e", "1e+", "0x", "0x1g", "_1", "1_", "1__1", "1_.5", "'", '"', "'\"", "\\", "\t1\x00", "1\x00", "\x00", "\xe9", "1\xe9", "\u0661x", "\ud800", "1\ud8001", "\U0001f600", "\xb2", "\u2460", "\u4e00", "a" * 100, "1" * 100 + "x", "a" * 500, "1" * 250 + "!" * 250, "nan1", "in", "infx", "1j1",
         "(1", "1)", "((1))", "(1+2j", "1+", "1+2", "j1", "1jj", "1+-2j", "\n1\nx", "True", "None", "1,000", "1.000,5", "$1", "1%", "0b", "0b2", "0o8", "1L", "1n", "1f", "\u22121", "\uff0d1", "1\u20002", "\u200b1")
for text in TEXTS:
    label = ascii(text) if len(text) < 30 else f"{len(text)} characters"
    show(f"int {label}", lambda: int(text))
    show(f"float {label}", lambda: float(text))
    show(f"complex {label}", lambda: complex(text))
    show(f"int base 0 {label}", lambda: int(text, 0))
    show(f"int base 16 {label}", lambda: int(text, 16))
    try:
        data = text.encode()
    except UnicodeEncodeError:
        continue
    show(f"int of bytes {label}", lambda: int(data))
    show(f"int of bytearray, base 8 {label}", lambda: int(bytearray(data), 8))
    show(f"float of bytes {label}", lambda: float(data))
for base in (2, 8, 10, 16, 36):
    for text in ("2", "9", "g", "z", "0b1", "0o7", "0x1", "Z_Z", "1__0", "-", "+0b", " 1 1"):
        show(f"{text!r} {base}", lambda: int(text, base))

# int() of text in bases 2 to 36 and 0: digits, prefixes, underscores, spaces, other digits of Unicode.
def show(*arguments):
    try:
        print(*map(ascii, arguments), int(*arguments))
    except Exception as error:
        print(*map(ascii, arguments), type(error).__name__, ascii(str(error)))

texts = ["0", "10", "zz", "-1f", "+7", "0x1F", "0b101", "0o17", "0X_1f", "0b", "0x", "00", "010", "-0x0", "1_000", "_1", "1_", "1__0", "0_7", " 12\n", "\u066112", "\uff17", "\U0001d7ce", "1\xa0", "\u20031", "1\x00", "", " ", "-", "+-1", "1.0", "1e5", "0xg", "9", "\ud800", "12L"]
for text in texts:
    show(text)
    for base in (0, 2, 8, 10, 16, 36):
        show(text, base)
for value in [b"12", b" -7 ", bytearray(b"0x1f"), b"\xff", b"1\x00", b"", b"1_0", "9" * 30]:
    show(value)
    show(value, 16)
for base in (1, -1, 37, 2**70, "10", 1.0, None, True):
    show("10", base)
show(10, 10)
show(None)
show([])
print(int(memoryview(b"12")))

# What ends a line in str and in bytes, alone and in pairs.
breaks = ["\n", "\r", "\r\n", "\x0b", "\x0c", "\x1c", "\x1d", "\x1e", "\x1f", "\x85", "\u2028", "\u2029", "\n\r", "\r\r\n", "\x1b"]
for mark in breaks:
    text = "a" + mark + "b" + mark + mark
    print(ascii(text.splitlines()), ascii(text.splitlines(True)), ascii(text.split()))
    if max(text) < "\x80":
        print(text.encode().splitlines(), text.encode().splitlines(keepends=True), bytearray(text.encode()).splitlines())
for flag in (0, 1, None, "", "x", [], 2.5):
    print("a\nb".splitlines(flag), b"a\nb\n".splitlines(flag))
print("".splitlines(), "\n".splitlines(), "\r\n\r\n".splitlines(True), [c for c in [*range(0x100), *range(0x2020, 0x2030)] if len(f"a{chr(c)}b".splitlines()) == 2])

# strip takes a set of characters, white space of Unicode by default.
spaces = "\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2028\u202f\u205f\u3000"
text = spaces + "a" + spaces
print(ascii(text.strip()), len(text.lstrip()), len(text.rstrip()), ascii("\u200b\ufeffa\u180e".strip()))
for chars in (None, "", "a", "ab", "\u20ac", "\U0001f600a", " ", "ba", "x" * 300 + "a"):
    for text in ("", "a", "abba", " a b ", "\u20aca\u20ac", "\U0001f600a\U0001f600", "baxab"):
        print(ascii((chars if chars is None or len(chars) < 9 else len(chars), text, text.strip(chars), text.lstrip(chars), text.rstrip(chars))))
for chars in (None, b"", b"a", b"ab", bytearray(b"b"), memoryview(b" a")):
    for data in (b"", b"a", b"abba", b" a b ", b"\xa0a\x85", b"\x1ca\x0b"):
        print(data.strip(chars), data.lstrip(chars), bytearray(data).rstrip(chars))

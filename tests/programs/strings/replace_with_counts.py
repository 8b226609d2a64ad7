# replace: nothing for something, something for nothing, limits, widths that change.
for text in ("", "a", "aaa", "abab", "\u20aca\u20ac"):
    for old in ("", "a", "ab", "aa", "\u20ac", "zz"):
        for new in ("", "x", "a", "\U0001f600", "longer"):
            print(ascii([text.replace(old, new), text.replace(old, new, 0), text.replace(old, new, 1), text.replace(old, new, 2), text.replace(old, new, -5), text.replace(old, new, count=3)]))
print(b"abab".replace(b"ab", bytearray(b"x")), bytearray(b"aa").replace(memoryview(b"a"), b"", 1), b"ab".replace(b"", b"-"))

class Text(str):
    pass

kept = Text("abc")
print(type(kept.replace("q", "z")).__name__, type(kept.replace("a", "z")).__name__, kept.replace("a", "a") == kept)

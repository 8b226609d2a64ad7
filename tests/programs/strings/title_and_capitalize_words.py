# title, istitle, capitalize, swapcase on words joined by everything: apostrophes, digits, marks, symbols, other scripts.
JOINTS = (" ", "'", "\u2019", "-", "_", ".", "1", "\n", "\u0301", "\xb7", "\xad", "\u200d", "\xb2", "\u2160", "\xaa", "\u02b0", "\u0345", "\u4e00", "\u05d0", "\ufe0f", "/", "\x00", "\u01c5")
WORDS = (("o", "clock"), ("A", "B"), ("\xe9t\xe9", "\xdf"), ("\u01c6", "\u01c4"), ("\u03c3", "\u03a3"), ("x", "\ufb01y"), ("\u10d0", "\u10d1"), ("i", "\u0130"))
for first, second in WORDS:
    for joint in JOINTS:
        text = first + joint + second
        print(ascii(text), ascii(text.title()), ascii(text.capitalize()), ascii(text.swapcase()), text.istitle(), text.title().istitle(), text.capitalize().istitle(), text.isupper(), text.upper().isupper(), text.islower(), text.lower().islower())
for text in ("hello world", "HELLO WORLD", "hELLO wORLD", "they're bill's friends", "x-ray 3d 4TH", "\u1e9e\u1e9f", "\u0391\u03a3 \u03a3\u0391\u03a3.", "\u03a3", "a\u03a3", "\u03a3a", "a\u03a3b", "a\u03a3\u0301", "a\u03a3\u0301b", "a.\u03a3", "1\u03a3", "\U00010400\U00010428", "\u24d0\u24b7", "\u2170\u2161"):
    print(ascii(text), *[ascii(getattr(text, name)()) for name in ("title", "capitalize", "swapcase", "lower", "upper", "casefold")])
for data in (b"hello world", b"HELLO", b"they're", b"a1b2c3", b"\xe9t\xe9", b"x-y_z.w", b"", b"1", b"a\x00b", b"ABC def GHI"):
    for kind in (bytes, bytearray):
        value = kind(data)
        print(value, *[getattr(value, name)() for name in ("title", "capitalize", "swapcase", "lower", "upper")], *[getattr(value, name)() for name in ("istitle", "isupper", "islower", "isalpha", "isalnum", "isdigit", "isspace", "isascii")])

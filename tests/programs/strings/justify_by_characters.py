# center, ljust, rjust and zfill: which side gets the odd one, signs, wide characters.
for text in ("", "a", "ab", "abc", "-1", "+x", "--", "\u20ac", "\U0001f600"):
    for width in (-1, 0, 1, 2, 3, 4, 5, 6):
        print(ascii([text.center(width, "."), text.ljust(width, "\u20ac"), text.rjust(width), text.zfill(width)]))
        if text.isascii():
            data = text.encode()
            print([data.center(width, b"."), bytearray(data).ljust(width), data.rjust(width, bytearray(b"*")), data.zfill(width)])
for action in (lambda: "a".center(5, ""), lambda: "a".center(5, "ab"), lambda: "a".ljust("5"), lambda: "a".zfill(2.0), lambda: b"a".center(5, b"ab"), lambda: b"a".rjust(5, "a"), lambda: b"a".ljust(5, 65), lambda: "a".center(2**64), lambda: "a".center(5, b"a"), lambda: "a".rjust()):
    try:
        print(action())
    except (TypeError, OverflowError) as error:
        print(type(error).__name__, error)

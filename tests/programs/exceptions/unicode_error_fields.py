# The three UnicodeErrors: arguments are checked, fields can be changed, and the text follows them.
def attempt(f):
    try:
        print(repr(f()))
    except Exception as error:
        print(type(error).__name__, error)


d = UnicodeDecodeError("utf-8", b"ab\xffcd", 2, 3, "bad byte")
e = UnicodeEncodeError("ascii", "ab\u20accd", 2, 3, "bad character")
t = UnicodeTranslateError("ab\u20accd", 2, 3, "no translation")
for error in (d, e, t):
    print(error)
    print(repr(error), error.args)
    print(error.object, error.start, error.end, error.reason, getattr(error, "encoding", "none"))
    error.end = 5
    print(error)
    error.start = 1
    error.reason = "changed"
    print(error)
    error.start, error.end = 100, 200
    print(error)
    error.start, error.end = -5, 0
    print(error)
attempt(lambda: UnicodeDecodeError())
attempt(lambda: UnicodeDecodeError("utf-8", "text", 0, 1, "r"))
attempt(lambda: UnicodeDecodeError("utf-8", b"", 0, 1))
attempt(lambda: UnicodeDecodeError(1, b"", 0, 1, "r"))
attempt(lambda: UnicodeDecodeError("a", b"", "0", 1, "r"))
attempt(lambda: UnicodeDecodeError("a", b"", 0, 1, 5))
attempt(lambda: UnicodeDecodeError("a", bytearray(b"x"), 0, 1, "r").object)
attempt(lambda: UnicodeEncodeError("a", b"x", 0, 1, "r"))
attempt(lambda: UnicodeEncodeError("a", "x", 0, 1.5, "r"))
attempt(lambda: UnicodeTranslateError("a", "x", 0, 1, "r"))
attempt(lambda: UnicodeTranslateError(5, 0, 1, "r"))
attempt(lambda: UnicodeError("plain", 2))
attempt(lambda: str(UnicodeEncodeError("a", "\U0001f600", 0, 1, "r")))
attempt(lambda: str(UnicodeEncodeError("a", "\xe9", 0, 1, "r")))
attempt(lambda: str(UnicodeEncodeError("a", "", 0, 0, "r")))

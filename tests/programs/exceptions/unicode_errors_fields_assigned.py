# The fields of the three UnicodeErrors: assigned with values of every kind, deleted, and what str() says for every range.
def make():
    return [UnicodeDecodeError("ascii", b"ab\xffcd", 1, 3, "why"), UnicodeEncodeError("ascii", "a\xe9\u20ac\U0001f600", 1, 3, "why"), UnicodeTranslateError("a\xe9\u20ac\U0001f600", 1, 3, "why")]


values = {"None": None, "5": 5, "-2": -2, "True": True, "1.5": 1.5, "text": "text", "bytes": b"bytes", "bytearray": bytearray(b"x"), "huge": 10**30, "list": [1]}
for name in ("encoding", "object", "start", "end", "reason"):
    for label, value in values.items():
        for error in make():
            try:
                setattr(error, name, value)
                text = str(error)
                print(type(error).__name__, name, label, getattr(error, name), text)
            except Exception as failure:
                print(type(error).__name__, name, label, type(failure).__name__, str(failure).replace("Py_ssize_t", "word"))
    for error in make():
        try:
            delattr(error, name)
            print("deleted", type(error).__name__, name, getattr(error, name, "gone"))
            print(str(error))
        except Exception as failure:
            print("deleted", type(error).__name__, name, type(failure).__name__, failure)
for kind in range(3):
    for start in (-9, -1, 0, 1, 2, 3, 4, 9):
        row = []
        for end in (-9, 0, 1, 2, 3, 4, 5, 99):
            error = make()[kind]
            error.start, error.end = start, end
            row.append(str(error).replace("codec can't ", "").replace("why", ""))
        print(kind, start, row)
for arguments in ((), ("a",), ("a", b"b", 0, 1), ("a", b"b", 0, 1, "r"), ("a", "b", 0, 1, "r"), ("b", 0, 1, "r"), (b"b", 0, 1, "r"), ("a", b"b", 0.5, 1, "r"), ("a", "b", 0, None, "r"), ("a", bytearray(b"xy"), 0, 1, "r"), ("a", b"b", 0, 1, b"r"), (None, b"b", 0, 1, "r"), ("a", b"b", 0, 1, "r", 5)):
    for cls in (UnicodeDecodeError, UnicodeEncodeError, UnicodeTranslateError, UnicodeError):
        try:
            error = cls(*arguments)
            print(cls.__name__, len(arguments), repr(error))
        except Exception as failure:
            print(cls.__name__, len(arguments), type(failure).__name__, failure)

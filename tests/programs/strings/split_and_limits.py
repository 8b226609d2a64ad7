# split and rsplit with every separator and limit, of str and of bytes side by side.
texts = ["", " ", "a", " a ", "a b  c", "a,b,,c,", ",,", "aXXbXXXc", "\ta\n\x0bb\x0c", "abcabc"]
for text in texts:
    for sep in (None, ",", " ", "XX", "abc", "q", "X"):
        row = []
        for limit in (-1, 0, 1, 2, 100):
            pair = text.split(sep, limit), text.rsplit(sep, limit)
            data = text.encode()
            same = data.split(sep and sep.encode(), limit), data.rsplit(sep and sep.encode(), limit)
            row.append(pair if pair == tuple([[b.decode() for b in part] for part in same]) else "differ")
        print(repr(text), repr(sep), row)
for action in (lambda: "a".split(""), lambda: "a".rsplit(""), lambda: b"a".split(b""), lambda: b"a".split("a"), lambda: "a".split(b"a"), lambda: "a".partition(""), lambda: b"a".rpartition(b"")):
    try:
        print(action())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

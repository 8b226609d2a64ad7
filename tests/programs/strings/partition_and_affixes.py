# partition, rpartition, removeprefix, removesuffix, split and join put together give back what they took apart.
TEXTS = ("", "a", "aa", "aaa", "abcabc", "-a-", "--", "key=value=more", "\xe9\xe9", "\u20aca\u20ac", "\U0001f600x\U0001f600", "a\u20acb")
SEPARATORS = ("a", "aa", "=", "-", "bc", "abcabc", "x", "\xe9", "\u20ac", "\U0001f600", "\U0001f600x", "longer than all of them")
for text in TEXTS:
    for separator in SEPARATORS:
        p, r = text.partition(separator), text.rpartition(separator)
        assert "".join(p) == "".join(r) == text
        assert separator.join(text.split(separator)) == separator.join(text.rsplit(separator)) == text
        assert text.split(separator, 1) == ([p[0], p[2]] if p[1] else [text]) and text.rsplit(separator, 1) == ([r[0], r[2]] if r[1] else [text])
        assert text.count(separator) == len(text.split(separator)) - 1 and text.replace(separator, "") == "".join(text.split(separator))
        assert text.find(separator) == (len(p[0]) if p[1] else -1) and text.rfind(separator) == (len(r[0]) if r[1] else -1)
        assert (separator in text) == bool(p[1]) == (text.count(separator) > 0)
        prefix, suffix = text.removeprefix(separator), text.removesuffix(separator)
        assert (prefix != text) == text.startswith(separator) and (suffix != text) == text.endswith(separator)
        a, b = text.encode(), separator.encode()
        assert tuple(part.decode() for part in a.partition(b)) == p and tuple(part.decode() for part in a.rpartition(b)) == r and a.removeprefix(b).decode() == prefix and a.removesuffix(b).decode() == suffix
        assert bytearray(a).partition(b) == tuple(map(bytearray, a.partition(b))) and [type(part) for part in bytearray(a).rpartition(b)] == [bytearray] * 3
        if p[1]:
            print(ascii(text), ascii(separator), ascii(p), ascii(r), ascii(prefix), ascii(suffix), ascii(text.split(separator)), ascii(text.rsplit(separator, 1)))
for value in ("text", b"text", bytearray(b"text")):
    for name in ("partition", "rpartition", "removeprefix", "removesuffix", "split", "rsplit"):
        for argument in ("", b"", None, 5, "t", b"t", bytearray(b"t"), memoryview(b"t"), ["t"], ("t",)):
            try:
                result = getattr(value, name)(argument)
                print(type(value).__name__, name, type(argument).__name__, result if not isinstance(argument, memoryview) else len(result))
            except Exception as error:
                print(type(value).__name__, name, type(argument).__name__, type(error).__name__, error)
array = bytearray(b"a-b")
head, mark, tail = array.partition(b"-")
head.append(33)
whole, *_ = array.partition(b"x")
whole.append(63)
print(array, head, whole, array.removeprefix(b"x") is array, array.removeprefix(b"a"), array)

# Iterators of strings and bytes: characters of every width, exhaustion, reversal, unpacking, indices, comparisons of pieces.
TEXTS = ("", "a", "abc", "caf\xe9", "\u4e2d\u6587", "a\U0001f600b", "e\u0301", "\ud800x", "\x00\x01", "A\u0300\u20dd")
for text in TEXTS:
    iterator = iter(text)
    taken = []
    while True:
        try:
            taken.append(next(iterator))
        except StopIteration:
            break
    print(ascii(text), ascii(taken), next(iterator, "end"), list(iterator), ascii("".join(reversed(text))), ascii(text[::-1]), [ord(c) for c in text], ascii(sorted(text)), ascii(list(enumerate(text, 1))), [len(c) for c in text], "".join(taken) == text)
    print([text.index(c) for c in text], [text.find(c, 1) for c in text], [c in text for c in text], ascii([text[i] for i in range(len(text))]), ascii([text[-i - 1] for i in range(len(text))]), ascii(dict.fromkeys(text)), ascii(list(zip(text, text[1:]))), ascii(min(text, default=None)), ascii(max(text, default=None)), ascii([*text]), ascii(tuple(text)))
    data = text.encode("utf-8", "surrogatepass")
    print(list(data), [data[i] for i in range(len(data))], list(reversed(data)), data[::-1] == bytes(reversed(data)), [data[i:i + 1] for i in range(len(data))] == [bytes([b]) for b in data], sum(data), list(iter(bytearray(data))) == list(data), list(memoryview(data)) == list(data))
for text, pattern in (("ab", "first, second = text"), ("ab", "first, second, third = text"), ("abc", "first, second = text"), ("a", "first, second = text"), ("", "first, second = text"), ("abcd", "first, *second = text"), ("a", "first, *second = text"), ("", "first, *second = text"), ("abc", "*first, second = text"), (b"ab", "first, second = text"), (b"abc", "first, *second = text"), (b"a", "first, second = text")):
    space = {"text": text}
    try:
        exec(pattern, space)
        print(pattern, text, space["first"], space["second"])
    except ValueError as error:
        print(pattern, text, error)
iterator = iter("abcde")
print(next(iterator), "c" in iterator, list(iterator), iterator.__length_hint__())
array = bytearray(b"abc")
for byte in array:
    if len(array) < 8:
        array.append(byte + 1)
print(array)
iterator = iter(array)
print(next(iterator), next(iterator))
array.clear()
print(list(iterator))
array.extend(b"more")
print(list(iterator), list(array))
for name in ("abc", b"abc", bytearray(b"abc"), memoryview(b"abc")):
    it = iter(name)
    print(type(it).__name__, it is iter(it), next(it), it.__length_hint__() if hasattr(it, "__length_hint__") else "-", hasattr(it, "__setstate__"), hasattr(it, "__reduce__"), type(reversed(name)).__name__, next(reversed(name)))

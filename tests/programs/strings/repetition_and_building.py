# * and + of strings, bytes, lists and tuples: counts of every sign and kind, order, in place, aliasing, and what grows how.
class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


for value in ("ab", "\xe9", "\u20ac", "\U0001f600", "", b"ab", b"", bytearray(b"ab"), [1, 2], [], (1, 2), ()):
    for count in (0, 1, 2, 3, -1, -5, True, False, Index(2), Index(-1), Index(0)):
        left, right = value * count, count * value
        print(type(value).__name__, len(value), count if not isinstance(count, Index) else f"Index({count.value})", ascii(left), left == right, type(left) is type(value))
    for count in (1.0, "2", None, [2], 1j, Index("x"), Index(2.0), Index(None)):
        for text in ("value * count", "count * value"):
            try:
                print(eval(text))
            except TypeError as error:
                print(type(value).__name__, text, error)
shared = [[]] * 3
shared[0].append(1)
separate = [[] for _ in range(3)]
separate[0].append(1)
print(shared, separate, [[0] * 2] * 2, ([],) * 2, [None] * 3, "-" * 10 + ">", "ab" * 2 + "c" * 3, 2 * "a" * 2, 2 * ("a" + "b") * 2)
a = b = [1]
a *= 2
print(a, b, a is b)
a *= 0
print(a, b)
s = "x"
for i in range(6):
    s += s
print(len(s), s == "x" * 64)
t = ()
for i in range(5):
    t += (i,) * i
print(t)
l = [0]
l += l
l += l * 2
l *= 2
print(l, len(l))
data = bytearray(b"ab")
other = data
data *= 3
data += data[:2] * 2
print(data, other is data)
text = ""
for i, width in enumerate(("a", "\xe9", "\u20ac", "\U0001f600")):
    text += width * (i + 1)
    print(ascii(text), len(text), ascii(text[-1]), ascii(text[0]), text.isascii())
pieces = []
for word in "the quick brown fox".split():
    pieces.append(word.capitalize() + "!" * len(word))
print(" ".join(pieces), "".join(pieces[::-1]), "\n".join(f"{i}: {p:>12}" for i, p in enumerate(pieces)))

# Strings are ordered by code points, whatever their widths: all pairs of a list, sorting, minima, keys, surrogates before astral characters.
TEXTS = ["", "a", "ab", "abc", "b", "B", "A", "Z", "[", "a\x00", "\x00", "\x7f", "\x80", "\xff", "\xe9", "e\u0301", "\u0100", "\u07ff", "\u0800", "\u4e00", "\ud7ff", "\ud800", "\udfff", "\ue000", "\uffff", "\U00010000", "\U0001f600", "\U0010ffff", "a\u20ac", "a\U0001f600", "a\xe9", "aa", "10", "9", "-1", " a", "_"]
rows = []
for a in TEXTS:
    row = ""
    for b in TEXTS:
        points_a, points_b = [ord(c) for c in a], [ord(c) for c in b]
        assert (a < b) == (points_a < points_b) and (a <= b) == (points_a <= points_b) and (a == b) == (points_a == points_b) and (a > b) == (points_a > points_b) and (a >= b) == (points_a >= points_b) and (a != b) == (points_a != points_b)
        row += "<" if a < b else ">" if a > b else "="
    rows.append(row)
    print(ascii(a), row)
print(ascii(sorted(TEXTS)), sorted(TEXTS) == sorted(TEXTS[::-1]), ascii(min(TEXTS)), ascii(max(TEXTS)), ascii(sorted(TEXTS, key=str.casefold)[:12]), ascii(sorted(TEXTS, key=len)[-6:]), ascii(sorted(TEXTS, reverse=True)[:5]))
encoded = sorted(TEXTS, key=lambda t: t.encode("utf-8", "surrogatepass"))
print(encoded == sorted(TEXTS), sorted(TEXTS, key=lambda t: t.encode("utf-16-be", "surrogatepass")) == sorted(TEXTS))
pairs = [(a, b) for a in TEXTS[:12] for b in TEXTS[20:24]]
print(sorted(pairs) == sorted(pairs, key=lambda p: (p[0], p[1])), ascii(sorted(pairs)[:3]), ascii(max(pairs)))
big = "x" * 5000
print(big < big + "a", big + "a" > big, big + "\u20ac" < big + "\U0001f600", big + "a" < big + "b", big == "x" * 5000, big != big + "", "\u20ac" + big > big, big[:-1] < big)
for other in (5, None, b"a", ["a"], ("a",), 1.5):
    for symbol in ("<", "<=", ">", ">="):
        try:
            print(eval(f"'a' {symbol} other"))
        except TypeError as error:
            print(error)
    print("a" == other, "a" != other)

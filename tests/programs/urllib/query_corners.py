"""parse_qs(), parse_qsl() and urlencode(): separators, limits, strictness, objects as keys and values, round trips."""
from urllib.parse import parse_qs, parse_qsl, quote, quote_plus, urlencode


def attempt(call):
    try:
        print(ascii(call()))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


for separator in ("&", ";", "&&", "|", ", ", "=", "%"):
    attempt(lambda: (separator, parse_qsl("a=1&b=2;c=3|d=4, e=5%20&&f", separator=separator), parse_qs("a=1;a=2&a=3", separator=separator)))
for separator in (b"&", None, "", 3, ["&"], "\u20ac"):
    attempt(lambda: parse_qsl("a=1&b=2", separator=separator))
    attempt(lambda: parse_qsl(b"a=1&b=2", separator=separator))
for limit in (None, 0, 1, 2, 3, -1):
    attempt(lambda: (limit, parse_qs("a=1&b=2&c", max_num_fields=limit)))
for text in ("a", "a=", "=a", "=", "a&b", "a=1&", "&a=1", "a=1&&b=2", "a==", " ", "a=1;b", "+=+", "%3D=%26", "a=%"):
    for strict in (False, True):
        for blank in (False, True):
            try:
                print(repr(text), strict, blank, parse_qsl(text, blank, strict))
            except ValueError as error:
                print(repr(text), strict, blank, error)


class Money:
    def __init__(self, cents):
        self.cents = cents

    def __str__(self):
        return f"{self.cents / 100:.2f} €"


class Items:
    def items(self):
        return iter([("x", 1), ("y", (2, 3))])


class Sized:
    def __len__(self):
        return 2

    def __getitem__(self, index):
        return [("p", "q"), ("r", "s")][index]


for query in ({"m": Money(1250)}, {Money(5): None}, {1: 2.5, True: False}, Items(), Sized(), {"d": {"in": 1, "out": 2}}, {"g": [n for n in range(2)]}, {"s": "été"}, {"b": b"\x00\xff"}, {"e": ""}, [("k", ["a", b"b", None])], [["k", "v"]], ["kv", "ab"], {"r": range(3)}, {"ba": bytearray(b"x y")}):
    attempt(lambda: urlencode(query))
    attempt(lambda: urlencode(query, doseq=1))
for wrong in (iter([("a", 1)]), [("a", 1, 2)], [1], {1, 2}, True, None, "a=b", b"ab", [""], ["abc"]):
    attempt(lambda: urlencode(wrong))
print(urlencode({"q": "a b/c~d"}, quote_via=quote), urlencode({"q": "a b/c~d"}, quote_via=quote, safe="/"), urlencode({"q": "a b"}, quote_via=lambda text, safe, encoding, errors: f"<{text}{safe!r}{encoding}{errors}>"), urlencode({"q": b"a"}, quote_via=lambda text, *rest: f"{text}{rest}"))
pairs = [("a b", "c&d"), ("ü", "=%+"), ("", "x"), ("y", ""), ("a b", "\n\t")]
print(parse_qsl(urlencode(pairs), True) == pairs, parse_qsl(urlencode(pairs, quote_via=quote), True) == pairs, parse_qs(urlencode(pairs), True))

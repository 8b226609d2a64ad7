# eval(repr(x)) is x again, with the same class and sign and order, for values of all builtin types and nests of them.
inf, nan = float("inf"), float("nan")
NUMBERS = [0, -1, 10**25, True, False, None, ..., 0.0, -0.0, 1e16, 1e-5, 123456789.125, 5e-324, -1.7976931348623157e308, 0.1, 1 / 3, 1j, -1j, 1 + 2j, complex(-0.0, 1.5), complex(0.0, -0.0), 1e100j]
TEXTS = ["", "a", "'", '"', "'\"", "\\", "\n\t\r\x00\x1f\x7f", "\x80\xa0\xad\xff", "\u0100\u2028\u200b\ufeff", "\ud800", "\U0001f600\U000e0001\U0010ffff", "e\u0301", "{x}", "%s", "\\n", "'''", "\N{BULLET}", "\u4e2d\u6587", "\U00010400", "\x1b[0m", "a'b\"c\\d"]
BYTES = [b"", b"a", b"'", b'"', b"\\\n\x00\xff", bytearray(b""), bytearray(b"x'y"), bytes(range(256))]
OTHERS = [range(3), range(1, 10, -2), range(10**20), slice(1, 2), slice(None), slice("a", None, []), [], [1, [2]], (), (1,), ((), ((),)), {}, {"a": [1], 2: {"b": ()}}, {1}, frozenset(), frozenset({1}), {(): set()}, int, list, ValueError, [int, str], list[int], dict[str, list[int]], int | None, tuple[int, ...], NotImplemented, range, type, object]


def same(a, b):
    if type(a) is not type(b):
        return False
    if isinstance(a, (float, complex)):
        return repr(a) == repr(b)
    return a == b


for group in (NUMBERS, TEXTS, BYTES, OTHERS):
    for value in group:
        text = repr(value).replace("<class '", "").replace("'>", "") if "<class '" in repr(value) else repr(value)
        back = eval(text.replace("Ellipsis", "..."))
        print(same(value, back), ascii(text) if len(text) < 60 else len(text), type(back).__name__)
for value in TEXTS:
    print(eval(ascii(value)) == value, len(ascii(value)), ascii(value).isascii(), ascii(value) == repr(value), eval(f"{value!r}") == value, repr(value)[0], repr(value).isprintable())
everything = [NUMBERS[:7], TEXTS, BYTES, {repr(v): v for v in NUMBERS[:20]}]
print(eval(repr(everything)) == everything, eval(str(everything)) == everything, len(repr(everything)), eval(repr(repr(everything))) == repr(everything), eval(ascii(everything)) == everything)
print(repr([nan, inf, -inf]), repr((nan,)), repr({nan: inf}), repr(complex(inf, nan)), repr(complex(nan, -inf)), eval(repr([1, (2, {3: [4, {5}]})])), repr(repr("'")), repr(repr(repr('"'))))

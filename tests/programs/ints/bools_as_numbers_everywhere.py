# True and False, and an int class of its own, wherever builtin functions and methods take a number.
def attempt(label, action):
    try:
        print(label, repr(action()).split(" at 0x")[0])
    except Exception as error:
        print(label, type(error).__name__, str(error).split(" at 0x")[0])


class Number(int):
    pass


class Indexed:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


for one in (True, Number(1), Indexed(1), Indexed(True), 1.0, "1", None):
    name = type(one).__name__
    for label, action in (
        ("range", lambda: list(range(one, 4))), ("range stop", lambda: range(one)), ("range step", lambda: list(range(0, 3, one))),
        ("list index", lambda: [10, 20][one]), ("tuple index", lambda: (10, 20)[one]), ("str index", lambda: "ab"[one]),
        ("bytes index", lambda: b"ab"[one]), ("slice", lambda: "abc"[one:]), ("slice step", lambda: "abc"[::one]), ("slice stop", lambda: "abc"[:one]),
        ("repeat", lambda: "ab" * one), ("repeat first", lambda: one * [1]), ("bytes", lambda: bytes(one)), ("bytearray", lambda: bytearray(one)),
        ("bytes items", lambda: bytes([one])), ("chr", lambda: chr(one)), ("hex", lambda: hex(one)), ("bin", lambda: bin(one)), ("oct", lambda: oct(one)),
        ("round", lambda: round(12.345, one)), ("round int", lambda: round(15, one)), ("int base", lambda: int("10", one)), ("pow", lambda: pow(2, one)),
        ("pow mod", lambda: pow(2, 3, one)), ("divmod", lambda: divmod(7, one)), ("center", lambda: "a".center(one)), ("zfill", lambda: "a".zfill(one)),
        ("ljust", lambda: "a".ljust(one)), ("expandtabs", lambda: "\ta".expandtabs(one)), ("split", lambda: "a b c".split(None, one)),
        ("rsplit", lambda: "a b c".rsplit(" ", one)), ("replace", lambda: "aaa".replace("a", "b", one)), ("replace count", lambda: "aaa".replace("a", "b", count=one)),
        ("find", lambda: "aaa".find("a", one)), ("count", lambda: "aaa".count("a", one)), ("startswith", lambda: "aaa".startswith("a", one)),
        ("splitlines", lambda: "a\nb".splitlines(one)), ("insert", lambda: (x := [1, 2]).insert(one, 5) or x), ("pop", lambda: [1, 2].pop(one)),
        ("list.index", lambda: [1, 1, 1].index(1, one)), ("tuple.index", lambda: (1, 1, 1).index(1, one)), ("to_bytes", lambda: (5).to_bytes(one)),
        ("to_bytes signed", lambda: (5).to_bytes(2, "big", signed=one)), ("from_bytes", lambda: int.from_bytes(b"a", "big", signed=one)),
        ("enumerate", lambda: list(enumerate("ab", one))), ("sum", lambda: sum([1, 2], one)), ("memoryview", lambda: memoryview(b"ab")[one]),
        ("bytes.find", lambda: b"a\x01b".find(one)), ("bytes.count", lambda: b"\x01\x01".count(one)), ("in bytes", lambda: one in b"\x01"),
        ("bytearray.append", lambda: (x := bytearray()).append(one) or x), ("bytearray.insert", lambda: (x := bytearray(b"ab")).insert(one, one) or x),
        ("bytearray.remove", lambda: (x := bytearray(b"\x01b")).remove(one) or x), ("setitem", lambda: (x := bytearray(2)).__setitem__(one, one) or x),
        ("format", lambda: format(one, "5")), ("format d", lambda: format(one, "d")), ("percent d", lambda: "%d" % one), ("percent x", lambda: "%x" % one), ("percent c", lambda: "%c" % one),
        ("star width", lambda: "%*d" % (one, 5)), ("star precision", lambda: "%.*f" % (one, 5.0)), ("complex", lambda: complex(one, one)), ("float", lambda: float(one)),
        ("slice.indices", lambda: slice(one, None, one).indices(one)), ("range.index", lambda: range(5).index(one)), ("in range", lambda: one in range(5)), ("range.count", lambda: range(5).count(one)),
        ("shift", lambda: 4 << one), ("and", lambda: 5 & one), ("invert", lambda: ~one), ("minus", lambda: -one), ("plus", lambda: +one), ("abs", lambda: abs(one)),
        ("dict", lambda: {1: "one"}[one]), ("set", lambda: one in {1}), ("equal", lambda: (one == 1, one == 1.0, 1 == one)), ("hash", lambda: hash(one) == hash(1)),
        ("print sep", lambda: print(1, 2, sep=one)), ("sorted reverse", lambda: sorted([1, 2], reverse=one)), ("zip strict", lambda: list(zip([1], [2], strict=one))),
        ("isinstance", lambda: isinstance(one, int)), ("type", lambda: type(one + 1).__name__), ("getattr", lambda: getattr([], one)), ("bytes.hex", lambda: b"abc".hex(":", one)),
        ("list.__imul__", lambda: (x := [1]).__imul__(one)), ("divmod first", lambda: divmod(one, 2)), ("str", lambda: str(one)), ("ascii", lambda: ascii(one)),
    ):
        attempt(f"{name} {label}", action)

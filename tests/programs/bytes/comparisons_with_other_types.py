# bytes, bytearrays and views compared with one another and with everything else: values, orders, membership, hashes.
class Data(bytes):
    def __eq__(self, other):
        return "own eq"

    __hash__ = bytes.__hash__


def show(label, action):
    try:
        print(label, action())
    except Exception as error:
        print(label, type(error).__name__, error)


VALUES = {"bytes": b"ab", "other": b"b", "empty": b"", "bytearray": bytearray(b"ab"), "view": memoryview(b"ab"), "sliced view": memoryview(b"a-b-")[::2], "chars": memoryview(b"ab").cast("c"), "shorts": memoryview(b"ab").cast("H"), "released": memoryview(b"ab"), "str": "ab", "list": [97, 98], "tuple": (97, 98), "int": 97, "None": None,
          "Data": Data(b"ab"), "high": b"\xff", "longer": b"abc", "range": range(97, 99)}
VALUES["released"].release()
for left in ("bytes", "other", "empty", "bytearray", "view", "sliced view", "chars", "shorts", "released", "Data", "high", "longer"):
    for right in VALUES:
        a, b = VALUES[left], VALUES[right]
        row = []
        for symbol in ("==", "!=", "<", "<=", ">", ">="):
            try:
                row.append(str(eval(f"a {symbol} b")))
            except TypeError as error:
                row.append("refused" if str(error) == f"'{symbol}' not supported between instances of '{type(a).__name__}' and '{type(b).__name__}'" else str(error))
        print(left, right, *row)
for value in (b"banana", bytearray(b"banana"), memoryview(b"banana")):
    for item in (97, b"an", b"", bytearray(b"na"), memoryview(b"nan"), "an", 256, -1, None, 97.0, [97], True, b"x", 2**70):
        show(f"{type(value).__name__} in {type(item).__name__}", lambda: item in value)
print(sorted([b"b", b"a", bytearray(b"ab"), b"", b"\xff", bytearray(b"a\x00")]), min(b"abc"), max(bytearray(b"abc")), sum(b"abc"), sorted(b"cab"), any(b"\0"), all(b"a\0"), b"a" < b"a\0", b"\x80" > b"\x7f", bytes() == bytearray(), hash(b"ab") == hash(memoryview(b"ab")), {b"ab": 1}.get(memoryview(b"ab")), len({b"a", Data(b"b")}))

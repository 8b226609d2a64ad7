# translate with tables, without, with bytes to delete; maketrans.
table = bytes.maketrans(b"abc", b"xyz")
print(len(table), table[96:101], b"aabbcc".translate(table), b"aabbcc".translate(table, b"b"), b"abc".translate(None, b"ac"), b"abc".translate(None), b"abc".translate(table, delete=b"c"))
print(bytearray(b"abc").translate(bytearray(table)), b"abc".translate(memoryview(table), bytearray(b"a")), bytearray(b"aXbX").translate(None, delete=b"X"))
for action in (lambda: b"a".translate(b"short"), lambda: b"a".translate("x" * 256), lambda: b"a".translate(None, "a"), lambda: b"a".translate(), lambda: b"a".translate(None, None), lambda: bytes.maketrans(b"a", b"ab"), lambda: bytes.maketrans("a", "b"),
               lambda: bytes.maketrans(b"a"), lambda: b"a".translate(table=None), lambda: bytearray.maketrans(b"a", 5)):
    try:
        print(action())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

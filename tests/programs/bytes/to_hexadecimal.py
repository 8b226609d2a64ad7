# hex() with separators of all kinds and groups counted from either end.
def show(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)

data = bytes(range(11))
for source in (data, bytearray(data), memoryview(data)):
    for size in (1, 2, 3, -1, -2, -3, 0, 20, -20, True, 2**31 - 1, -2**31, 2**31, 2**70):
        show(lambda: source.hex("-", size))
    for sep in (":", b":", "", "ab", b"", "\xe9", b"\xff", 1, None, [], ["x"], ("a", "b"), bytearray(b"x")):
        show(lambda: source.hex(sep))
    show(lambda: source.hex(bytes_per_sep=2))
    show(lambda: source.hex(sep="_", bytes_per_sep=4))
    show(lambda: source.hex(":", "2"))
    show(lambda: source.hex(":", 1.0))
print(b"".hex("-", 2), b"a".hex("-"))

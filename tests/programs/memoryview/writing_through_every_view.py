# Assignment through views: items and slices of every format, several views of one array, overlapping moves, wrong sizes, read-only ones.
def show(label, action, array):
    try:
        action()
        print(label, array.hex(" ", 4))
    except Exception as error:
        print(label, type(error).__name__, error)


def assign(view, key, value):
    view[key] = value


array = bytearray(range(16))
view = memoryview(array)
show("item", lambda: assign(view, 0, 255), array)
show("negative", lambda: assign(view, -1, 254), array)
show("slice", lambda: assign(view, slice(1, 3), b"\xaa\xbb"), array)
show("step", lambda: assign(view, slice(None, None, 5), bytes(4)), array)
show("backwards", lambda: assign(view, slice(3, None, -1), b"abcd"), array)
show("overlap right", lambda: assign(view, slice(2, 8), view[0:6]), array)
show("overlap left", lambda: assign(view, slice(0, 6), view[2:8]), array)
show("itself backwards", lambda: assign(view, slice(None), view[::-1]), array)
show("array", lambda: assign(view, slice(0, 4), bytearray(b"wxyz")), array)
show("view", lambda: assign(view, slice(0, 4), memoryview(b"1-2-3-4-")[::2]), array)
for label, key, value in (("too short", slice(0, 4), b"abc"), ("too long", slice(0, 4), b"abcde"), ("empty", slice(0, 0), b""), ("empty with data", slice(0, 0), b"x"), ("list", slice(0, 2), [1, 2]), ("str", slice(0, 2), "ab"), ("int", slice(0, 2), 5), ("None", 0, None), ("float", 0, 1.0), ("text", 0, "a"), ("bytes", 0, b"a"), ("256", 0, 256), ("-1", 0, -1), ("out of range", 16, 1), ("huge index", 2**70, 1), ("tuple", (0,), 7),
                          ("pair", (0, 0), 7), ("Ellipsis", ..., b"x" * 16), ("str key", "a", 1), ("None key", None, 1), ("chars", slice(0, 2), memoryview(b"ab").cast("c")), ("shorts", slice(0, 2), memoryview(b"abcd").cast("H")), ("signed", slice(0, 2), memoryview(b"ab").cast("b")), ("delete", None, None)):
    if label == "delete":
        for text in ("del view[0]", "del view[0:2]", "view += b'x'", "view *= 2", "view.append(1)", "view[0] += 1", "view[0] -= 300"):
            show(text, lambda: exec(text, {"view": view}), array)
        continue
    show(label, lambda: assign(view, key, value), array)
for code, values in (("b", (-128, 127, 128, -129, 1.0, True)), ("B", (0, 255, 256, -1)), ("h", (-32768, 32767, 32768)), ("H", (65535, 65536, -1)), ("i", (-2**31, 2**31 - 1, 2**31)), ("I", (2**32 - 1, 2**32, -1)), ("q", (-2**63, 2**63 - 1, 2**63)), ("Q", (2**64 - 1, 2**64, -1)), ("f", (1.5, 1e39, -0.0, float("inf"), 3, "x", 1e-46)), ("d", (1.1, 2**70, 10**400, True, None)), ("c", (b"x", b"", b"xy", "x", 5)), ("?", (True, 0, [], "x", None))):
    cast = memoryview(array).cast(code)
    for value in values:
        show(f"{code} {value if value != 10**400 else 'huge'!r}", lambda: assign(cast, 0, value), array)
        if value == values[0]:
            print("   ", cast[0], type(cast[0]).__name__, cast.tolist()[0] == cast[0])
    show(f"{code} slice", lambda: assign(cast, slice(0, 2), cast[2:4]), array)
    show(f"{code} bytes", lambda: assign(cast, slice(0, 1), b"\x01" * cast.itemsize), array)
square = memoryview(array).cast("B", [4, 4])
show("square item", lambda: assign(square, (1, 2), 99), array)
show("square row", lambda: assign(square, 1, b"abcd"), array)
show("square slice", lambda: assign(square, slice(0, 1), square[1:2]), array)
show("square beyond", lambda: assign(square, (4, 0), 1), array)
for label, readonly in (("bytes", memoryview(b"abcd")), ("readonly", memoryview(array).toreadonly()), ("slice of readonly", memoryview(array).toreadonly()[1:])):
    for key, value in ((0, 1), (slice(0, 1), b"x"), (0, "wrong"), (99, 1), ("a", 1)):
        show(f"{label} {key}", lambda: assign(readonly, key, value), array)
view.release()
show("released", lambda: assign(view, 0, 1), array)

# Slices take buffers of the same format and shape.
def show(view, key, value):
    try:
        view[key] = value
        print(view.tobytes())
    except Exception as error:
        print(type(error).__name__, error)

class I:
    def __index__(self):
        return 1

array = bytearray(range(8))
view = memoryview(array)
for key in (slice(None), slice(0, 2), slice(None, None, 2), slice(None, None, -1), slice(5, 2), slice(I(), 3), slice("x", 1), slice(0, 4, 0)):
    for value in (b"ab", b"", bytearray(b"wxyz"), memoryview(b"12345678"), memoryview(b"abcd").cast("b"), view[:2], view[::-1], "ab", 5, None, (1, 2), ["a"], I()):
        show(view, key, value)
shorts = memoryview(bytearray(8)).cast("H")
for value in (b"abcd", memoryview(b"abcd").cast("H"), memoryview(b"abcd").cast("h"), shorts[2:], 3):
    show(shorts, slice(0, 2), value)
show(memoryview(b"abc"), slice(0, 1), b"x")
show(memoryview(bytearray(4)).cast("B", (2, 2)), slice(0, 1), b"x")

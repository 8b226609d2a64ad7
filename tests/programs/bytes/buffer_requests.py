# __buffer__ with every kind of flags, of bytes, bytearray and views.
array = bytearray(b"xyz")
sources = {"bytes": b"abc", "bytearray": array, "view of bytes": memoryview(b"mn"), "view": memoryview(array), "read only": memoryview(array).toreadonly(),
           "strided": memoryview(b"abcdef")[::2], "shorts": memoryview(b"abcdef").cast("H"), "table": memoryview(b"abcdef").cast("B", (2, 3))}
for name, source in sources.items():
    for flags in (0, 1, 2, 4, 8, 9, 12, 16, 24, 28, 56, 88, 152, 284, 285, 256, 512, 768, -1, True, 2**70, None, "x", 1.5):
        try:
            view = source.__buffer__(flags)
            print(name, flags, type(view).__name__, view.tobytes(), view.readonly, view.format, view.shape, view.strides, view.itemsize)
        except Exception as error:
            print(name, flags, type(error).__name__, error)
for action in (lambda: b"".__buffer__(), lambda: b"".__buffer__(0, 1), lambda: b"".__buffer__(flags=0), lambda: bytes.__buffer__(1, 0), lambda: b"".__release_buffer__):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
print(bytes.__buffer__, bytearray.__buffer__, memoryview.__buffer__, bytearray.__release_buffer__)
released = memoryview(b"x")
released.release()
try:
    released.__buffer__(0)
except ValueError as error:
    print(error)

class Flags:
    def __index__(self):
        return 8

print(b"ab".__buffer__(Flags()).tobytes(), memoryview(b"ab").__buffer__(Flags()).shape)

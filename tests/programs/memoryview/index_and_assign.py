# Items, slices and assignment of memory views.
def attempt(action):
    try:
        result = action()
        print(result.tolist() if isinstance(result, memoryview) else repr(result))
    except Exception as error:
        print(type(error).__name__, error)


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


class Number:
    def __float__(self):
        return 2.5


for source in [5, "a", None, [1], object()]:
    attempt(lambda: memoryview(source))
attempt(lambda: memoryview(object=b"a"))
view = memoryview(b"abcdefgh")
for key in [0, -1, 8, -9, "a", 10**30, (0, 0), (0,), (), ..., (slice(0, 1), slice(0, 1)), (0, slice(0, 1)), True, 0.5, None,
            Index(2), (Index(3),), slice(1, 3), slice(None, None, 2), slice(None, None, -1), slice(5, 2), slice(Index(1), Index(3)),
            slice(0, "a"), slice(0, 1, 0), slice(None, None, 10**20)]:
    attempt(lambda: view[key])
part = view[1:7][::-2]
print(part.tolist(), part.shape, part.strides, part.contiguous, part[1:].tolist(), part[::-1].tolist(), bytes(part))
array = bytearray(b"abcdefgh")
view = memoryview(array)
for key, value in [(0, 65), (-1, Index(66)), (Index(1), 67), (8, 1), (0, 256), (0, -1), (0, "a"), (0, 1.5), (0, b"a"), ("a", 1), ((2,), 68),
                   (slice(0, 2), b"xy"), (slice(0, 2), b"abc"), (slice(0, 2), 5), (slice(0, 2), [1, 2]), (slice(None, None, 4), bytearray(b"..")),
                   (slice(0, 4), memoryview(b"abcdefgh")[::2]), (slice(0, 2), memoryview(b"abcd").cast("H")), (..., 1),
                   (slice(5, 2), b""), (slice(7, None, -1), b"87654321"), ((slice(0, 1),), b"a"), (slice(0, 1, 0), b"a")]:
    attempt(lambda: view.__setitem__(key, value))
    print(array)
view[2:] = view[:-2]
print(array)
view[:-2] = view[2:]
print(array)
view[::-1] = view
print(array)
for key in [0, slice(0, 1), "a"]:
    attempt(lambda: view.__delitem__(key))
    attempt(lambda: memoryview(b"ab").__delitem__(key))
    attempt(lambda: memoryview(b"ab").__setitem__(key, 1))
for format, values in [("b", [-128, 127, 128, -129, Index(5)]), ("h", [-32768, 32767, 32768]), ("H", [65535, 65536, -1]), ("i", [-2**31, 2**31]),
                       ("I", [2**32 - 1, 2**32]), ("q", [-2**63, 2**63, 2**100]), ("Q", [2**64 - 1, 2**64, -1]), ("c", [b"z", b"zz", 5, bytearray(b"z")]),
                       ("?", [True, 0, "yes", [], Index(0)]), ("f", [1.5, 1e300, 2, "a", Number(), Index(3)]), ("d", [0.1, float("inf"), -0.0, None]),
                       ("e", [1.5, 65504.0, 1e-8, 6e-8, 0.1, -2.0, 2049.0, float("-inf")])]:
    items = memoryview(array).cast(format)
    for value in values:
        try:
            items[0] = value
            print(format, items[0], end="; ")
        except (TypeError, ValueError, OverflowError) as error:
            print(format, type(error).__name__, error, end="; ")
    print(items.itemsize, items.shape, items.nbytes, items.format)
array[:] = bytes(range(8))
for format in "bBchHiIqQed":
    print(format, memoryview(array).cast(format).tolist())
print(memoryview(bytearray(b"\x00\x7c\x00\xfc\x01\x00\xff\x03\x00\x04\xff\x7b")).cast("e").tolist())

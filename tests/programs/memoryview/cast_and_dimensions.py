# cast(), shapes, views of several dimensions and of none.
def attempt(action):
    try:
        result = action()
        print(result.tolist() if isinstance(result, memoryview) else repr(result))
    except Exception as error:
        print(type(error).__name__, error)


class Index:
    def __index__(self):
        return 2


def describe(view):
    print(view.format, view.itemsize, view.ndim, view.shape, view.strides, view.suboffsets, view.nbytes, view.readonly,
          view.c_contiguous, view.f_contiguous, view.contiguous)


array = bytearray(range(24))
view = memoryview(array)
for format in ["F", "x", "<B", "", "BB", "@", "@@B", "@B", "=I"]:
    attempt(lambda: view.cast(format).format)
attempt(lambda: view.cast(5))
attempt(lambda: view.cast())
for shape in [5, [24], [25], [0], ["a"], [], (), (4, 6), [2, 3, 4], (24, 1), (1, 24), (2, -12), (-2, -12), [1] * 64, [1] * 65, "ab", [1.5], [Index(), 12]]:
    attempt(lambda: view.cast("B", shape).shape)
attempt(lambda: view.cast("H", (3, 4)))
attempt(lambda: view.cast("H", shape=[2, 3, 2]))
attempt(lambda: view.cast(format="b", shape=(24,)))
attempt(lambda: view[1:].cast("H"))
attempt(lambda: view.cast("H").cast("I"))
attempt(lambda: view.cast("H").cast("B").cast("I"))
attempt(lambda: view[::2].cast("B"))
attempt(lambda: view[:0].cast("H"))
attempt(lambda: view[:0].cast("B", (0,)))
matrix = view.cast("B", (4, 6))
cube = view.cast("H", (2, 2, 3))
point = memoryview(b"\x07").cast("B", ())
for item in [view, matrix, cube, point, view[::2], view[::-1], matrix[1:3], matrix[::2], cube[1:], view[:0], view[3:4]]:
    describe(item)
    print(item.tolist(), item.tobytes(), item.tobytes("F"), item.tobytes("A"), item.tobytes(None), item.hex())
attempt(lambda: matrix.tobytes("X"))
attempt(lambda: matrix.tobytes(5))
attempt(lambda: matrix.tobytes(order="F"))
for item in [matrix, cube, point]:
    for key in [0, (1, 2), (3, 5), (-1, -1), (4, 0), (0, 6), (1, 1, 2), (0, 0, 0, 0), (), ..., slice(0, 1), (slice(0, 1), slice(0, 1)), (slice(0, 1), 0), "a",
                (Index(), 1)]:
        attempt(lambda: item[key])
    attempt(lambda: len(item))
    attempt(lambda: list(item))
    attempt(lambda: 7 in item)
    attempt(lambda: item.count(7))
    attempt(lambda: item.index(7))
matrix[1, 2] = 99
matrix[-1, -1] = 98
print(array)
for key, value in [(0, 1), ((0, 0), 256), ((0, 9), 1), (slice(0, 1), b"123456"), ((0,), 1), ((0, 0, 0), 1), ((slice(0, 1), slice(0, 1)), b"a")]:
    attempt(lambda: matrix.__setitem__(key, value))
attempt(lambda: matrix.cast("B").shape)
attempt(lambda: matrix.cast("B", (6, 4)))
attempt(lambda: matrix.cast("H", [12]).shape)
attempt(lambda: point.cast("B", (1,)).tolist())
scalar = memoryview(bytearray(b"\x07")).cast("B", [])
scalar[()] = 8
print(scalar[()], scalar.tolist())
scalar[...] = 9
print(scalar[()], scalar == point, point == point)
attempt(lambda: scalar.__setitem__(0, 1))
print(matrix == matrix, matrix == view, matrix == view.cast("B", (4, 6)), matrix == view.cast("B", (6, 4)), cube == cube[:])
print(matrix[0:2] == matrix[0:2], matrix[::2] == matrix[1::2], bytes(matrix[::2]))

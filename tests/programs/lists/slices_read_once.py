# object[a:b] of every builtin sequence, read at once, kept, assigned, deleted and used twice; guest bounds and guest sequences.
class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        print("index", self.value)
        return self.value


class Sees:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)


for source in ([1, 2, 3, 4, 5], (1, 2, 3, 4, 5), "abcde", "äb€de", b"abcde", bytearray(b"abcde"), range(5), memoryview(b"abcde")):
    show = (lambda v: v.tolist()) if isinstance(source, memoryview) else (lambda v: v)
    out = []
    for a, b in ((0, 2), (1, None), (None, -1), (None, None), (-2, None), (3, 1), (-10, 10), (10, 20), (2**70, None), (None, -(2**70)), (True, 3)):
        out.append(show(source[a:b]))
    print(type(source).__name__, *out, show(source[::2]), show(source[::-1]), show(source[4:0:-2]))
    for bounds in ((1.0, None), (None, "x"), (0, 2, 0)):
        try:
            source[slice(*bounds)]
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)
whole = (1, 2)
print(whole[:] is whole, whole[0:2] is whole, "ab"[:] == "ab", [1][:] is not [1][:])
print([1, 2, 3][Index(1) : Index(3)], "abc"[Index(0) : 2], Sees()[1:2], Sees()[1:2, 3], Sees()[:], Sees()[::Index(2)].step.value)
xs = [0, 1, 2, 3, 4, 5]
xs[1:3] = "abc"
print(xs)
xs[:0] = (9,)
xs[-1:] = []
xs[2:2] = xs
print(xs)
xs[1:3] += ["x"]
xs[1:2] *= 2
print(xs)
del xs[1:4], xs[-2:]
print(xs)
xs[::2] = ["e"] * len(xs[::2])
print(xs)
for items in (5, None, {"k": 1}, (i for i in range(2)), iter([7])):
    try:
        xs[1:2] = items
        print(xs)
    except TypeError as error:
        print(error)
try:
    xs[::2] = [1]
except ValueError as error:
    print(error)
for target in ((1, 2), "ab", b"ab", range(3), 5):
    try:
        target[0:1] = [1]
    except TypeError as error:
        print(error)
    try:
        print(target[0:1])
    except TypeError as error:
        print(error)
seen = Sees()
seen[1:2] = 3
del seen[1:2]
try:
    seen[1:2] += 1
except TypeError as error:
    print(error)
matrix = [[1, 2, 3], [4, 5, 6]]
matrix[0][1:], matrix[1][:1] = [9], [8, 8]
print(matrix, matrix[1:][0][:2], [row[1:] for row in matrix], matrix[-1][1:][1:])
text = "key=value"
print(text[: text.index("=")], text[text.index("=") + 1 :], text[1:][1:][1:], text[:3] + text[3:] == text)

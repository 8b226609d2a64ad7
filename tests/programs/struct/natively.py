# Functions of struct and methods of Struct and array in C++: what is as usual, and what is left to Python.
import array
import struct


def failure(call):
    try:
        return call()
    except Exception as error:
        return type(error).__name__, str(error)


class Index:
    def __index__(self):
        return 7


class Real:
    def __float__(self):
        return 2.5


s = struct.Struct("<IHb")
buffer = bytearray(12)
print(struct.pack("<IHb", 1, 2, 3), s.pack(Index(), 2, 3), struct.pack(">d", Real()), struct.pack(b"<B", 1), struct.pack("", *()))
for values in ((1,), (1, 2, 3, 4), (-1, 2, 3), (1, 2, 300), ("x", 2, 3), (1.5, 2, 3), (None, 1, 1), (2**40, 0, 0)):
    print(values, failure(lambda: s.pack(*values)), failure(lambda: struct.pack("<IHb", *values)), failure(lambda: s.pack_into(buffer, 1, *values)))
print(s.pack_into(buffer, 2, 1, 2, 3), buffer, struct.pack_into(">H", buffer, -2, 513), buffer, failure(lambda: s.pack_into(buffer, 9, 1, 2, 3)))
print(failure(lambda: s.pack_into(b"xx", 0, 1, 2, 3)), failure(lambda: s.pack_into(buffer)), failure(lambda: s.pack_into()), failure(lambda: struct.pack()))
print(s.pack_into(memoryview(buffer)[4:], 0, Index(), 2, 3), buffer, failure(lambda: s.pack_into(buffer, 0.5, 1, 2, 3)))
data = bytes(range(14))
print(s.unpack(data[:7]), s.unpack_from(data, 3), s.unpack_from(data, offset=-7), struct.unpack(">HH", b"abcd"), struct.unpack_from("<I", buffer=data))
print(failure(lambda: s.unpack(data)), failure(lambda: s.unpack_from(data, 10)), failure(lambda: s.unpack_from(data, -20)), failure(lambda: struct.unpack("z", data)))
print(list(s.iter_unpack(data)), list(struct.iter_unpack("<H", b"abcd")), sum(x for (x,) in struct.iter_unpack("B", data)))
print(failure(lambda: s.iter_unpack(b"abc")), failure(lambda: struct.iter_unpack("", b"")), failure(lambda: struct.iter_unpack("<H", 5)))
walk = s.iter_unpack(data)
print(walk.__length_hint__(), next(walk), walk.__length_hint__(), list(walk), list(walk), next(walk, "end"), iter(walk) is walk, type(walk))
print([*zip(struct.iter_unpack("B", b"ab"), "xy")], dict(struct.iter_unpack("BB", b"abcd")), max(struct.iter_unpack("b", b"\x80\x01")))


class Mine(struct.Struct):
    pass


print(Mine("<H").pack(5), Mine("<H").unpack(b"ab"), failure(lambda: struct.Struct.pack(5, 1)), failure(lambda: struct.pack(5, 1)), failure(lambda: struct.pack("é", 1)))

a = array.array("h", [1, 2, 3])
for index in (0, -1, 3, -4, 2**70, True, Index(), 1.5, "x", slice(0, 2)):
    print(failure(lambda: a[index]), failure(lambda: a.__setitem__(index, 5)), len(a))
for value in (1, -40000, 1.5, Index(), "x", None, True):
    print(failure(lambda: a.append(value)), failure(lambda: a.__setitem__(0, value)), a)
d = array.array("d", [1.5])
print(d.append(2), d.append(Real()), failure(lambda: d.append("x")), d, sum(d), max(d), sorted(d), list(d), tuple(d), len(d))
print(sum(array.array("Q", [2**64 - 1, 1])), list(array.array("w", "añ😀")), list(reversed(array.array("b", [1, 2]))), 5 in a, a.index(5))
walk = iter(d)
print(next(walk), walk.__reduce__()[2], list(walk), list(walk), walk.__reduce__(), type(walk))
walk = iter(d)
walk.__setstate__(1)
print(list(walk), [x * y for x, y in zip(d, d)], list(map(int, d)))
for item in (grown := array.array("i", [1, 2, 3])):
    if item < 3:
        grown.append(item + 10)
print(grown)


class Bytes(array.array):
    def append(self, value):
        super().append(value + 1)

    def __len__(self):
        return 42


b = Bytes("B", [1, 2])
b.append(3)
b.extend([7])
print(b.tolist(), len(b), list(b), b[2], b[-1])

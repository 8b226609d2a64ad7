# What changes a bytearray: methods, items, slices, operators in place.
def attempt(action):
    try:
        print(repr(action()), array)
    except Exception as error:
        print(type(error).__name__, error, array)


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


array = bytearray(b"abc")
attempt(lambda: array.append(100))
attempt(lambda: array.append(Index(101)))
attempt(lambda: array.append(256))
attempt(lambda: array.append(-1))
attempt(lambda: array.append("a"))
attempt(lambda: array.append(10**30))
attempt(lambda: array.extend(b"fg"))
attempt(lambda: array.extend([104, Index(105)]))
attempt(lambda: array.extend(array))
attempt(lambda: array.extend(memoryview(array.copy())[:2]))
attempt(lambda: array.extend(x for x in [1, 2]))
attempt(lambda: array.extend({3}))
attempt(lambda: array.extend("abc"))
attempt(lambda: array.extend(5))
attempt(lambda: array.extend(None))
attempt(lambda: array.extend([1, 256]))
attempt(lambda: array.extend(["a"]))
attempt(lambda: array.extend(x for x in [1, 256]))
attempt(lambda: array.insert(0, 1))
attempt(lambda: array.insert(-1, Index(2)))
attempt(lambda: array.insert(Index(2), 3))
attempt(lambda: array.insert(1000, 4))
attempt(lambda: array.insert(-1000, 5))
attempt(lambda: array.insert(0, 256))
attempt(lambda: array.insert("a", 1))
attempt(lambda: array.insert(10**30, 1))
attempt(lambda: array.pop())
attempt(lambda: array.pop(0))
attempt(lambda: array.pop(-2))
attempt(lambda: array.pop(Index(1)))
attempt(lambda: array.pop(1000))
attempt(lambda: array.pop("a"))
attempt(lambda: array.pop(10**30))
attempt(lambda: bytearray().pop())
attempt(lambda: array.remove(98))
attempt(lambda: array.remove(98))
attempt(lambda: array.remove(98))
attempt(lambda: array.remove(Index(99)))
attempt(lambda: array.remove("a"))
attempt(lambda: array.remove(256))
attempt(lambda: array.reverse())
attempt(lambda: array.copy())
attempt(lambda: array.resize(5))
attempt(lambda: array.resize(8))
attempt(lambda: array.resize(-1))
attempt(lambda: array.resize("a"))
attempt(lambda: array.resize(10**30))
attempt(lambda: array.resize(Index(6)))
attempt(lambda: array.__setitem__(0, 65))
attempt(lambda: array.__setitem__(-1, Index(66)))
attempt(lambda: array.__setitem__(Index(1), 67))
attempt(lambda: array.__setitem__(0, 256))
attempt(lambda: array.__setitem__(99, 1))
attempt(lambda: array.__setitem__(-99, 1))
attempt(lambda: array.__setitem__("a", 1))
attempt(lambda: array.__setitem__(0, "a"))
attempt(lambda: array.__setitem__(10**30, 1))
attempt(lambda: array.__delitem__(0))
attempt(lambda: array.__delitem__(-1))
attempt(lambda: array.__delitem__(99))
attempt(lambda: array.__delitem__("a"))
attempt(lambda: array.clear())
attempt(lambda: array.clear())

for start, stop, step in [(None, None, None), (1, 3, None), (3, 1, None), (0, 0, None), (10, 20, None), (-2, None, None),
                          (None, None, 2), (1, None, 3), (None, None, -1), (5, 1, -2), (0, 6, 6)]:
    for value in [b"", b"X", b"XY", b"XYZ", b"UVWXYZ", [1, 2, 3], iter([1, 2]), memoryview(b"abcd")[::-2]]:
        array = bytearray(b"abcdef")
        part = slice(start, stop, step)
        attempt(lambda: array.__setitem__(part, value))
    array = bytearray(b"abcdef")
    attempt(lambda: array[part])
    attempt(lambda: array.__delitem__(part))

array = bytearray(b"abcdef")
array[1:3] = array
print(array)
array[::2] = array[:5]
print(array)
array[2:4] = (x for x in b"generated")
print(array)
for value in [5, 1.5, "abc", None, object, [256], ["a"], Index(3), 2j]:
    attempt(lambda: array.__setitem__(slice(0, 1), value))
    attempt(lambda: array.__setitem__(slice(0, 4, 2), value))
attempt(lambda: array.__setitem__(slice(0, 2, 0), b"ab"))
attempt(lambda: array.__setitem__(slice("a", 2), b"ab"))
array[Index(1):Index(3)] = b"--"
print(array)

same = array
array += b"tail"
array += bytearray(b"!")
array += memoryview(b"?")
print(array is same, array)
array *= 2
print(array is same, array)
array *= 0
print(array is same, array)
array += array
array += b"ab"
try:
    array += array
except BufferError as error:
    print(error)
array *= Index(2)
array *= True
print(array)
attempt(lambda: array.__iadd__(5))
attempt(lambda: array.__iadd__([1]))
attempt(lambda: array.__imul__("a"))
attempt(lambda: array.__imul__(1.5))
attempt(lambda: array.__imul__(-5))
array = bytearray(b"ab")
try:
    array += "text"
except TypeError as error:
    print(error)
try:
    array *= 2.0
except TypeError as error:
    print(error)

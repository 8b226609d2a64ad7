# Making bytearrays: every form of the constructor and its errors.
def attempt(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


class HasBytes:
    def __bytes__(self):
        return b"ignored"


class Items:
    def __iter__(self):
        yield 1
        yield Index(2)
        yield True


for source in [b"abc", bytearray(b"abc"), memoryview(b"abc"), memoryview(b"abcdef")[::2], [1, 2, 3], (4, 5), range(3), {7: 1},
               {8}, 4, 0, True, Index(3), Items(), iter([9, 8]), (x for x in b"gen"), map(ord, "xy"), [Index(65), 66]]:
    attempt(lambda: bytearray(source))
attempt(lambda: bytearray())
attempt(lambda: bytearray("text"))
attempt(lambda: bytearray("t\u00e9xt", "utf-8"))
attempt(lambda: bytearray("t\u00e9xt", encoding="ascii", errors="replace"))
attempt(lambda: bytearray("t\u00e9xt", "ascii"))
attempt(lambda: bytearray(source="x", encoding="latin-1"))
attempt(lambda: bytearray(b"x", "utf-8"))
attempt(lambda: bytearray(errors="strict"))
attempt(lambda: bytearray(encoding="utf-8"))
attempt(lambda: bytearray("x", 5))
attempt(lambda: bytearray(1.5))
attempt(lambda: bytearray(None))
attempt(lambda: bytearray(HasBytes()))
attempt(lambda: bytearray(object()))
attempt(lambda: bytearray(-1))
attempt(lambda: bytearray(10**30))
attempt(lambda: bytearray([256]))
attempt(lambda: bytearray([-1]))
attempt(lambda: bytearray([10**30]))
attempt(lambda: bytearray(["a"]))
attempt(lambda: bytearray([1.0]))
attempt(lambda: bytearray([Index(256)]))
attempt(lambda: bytearray(x for x in [1, 2, 300]))
attempt(lambda: bytearray.fromhex("ab CD 01"))
attempt(lambda: bytearray.fromhex("abc"))
attempt(lambda: bytearray.fromhex(b"6162"))
attempt(lambda: bytearray.fromhex(5))
attempt(lambda: bytearray.maketrans(b"ab", b"xy")[95:100])

array = bytearray(b"before")
array.__init__(b"after")
print(array)
array.__init__()
print(array, len(array), bool(array))
array.__init__(3)
print(array)
array.__init__(Items())
print(array)
array.__init__("text", "ascii")
print(array)
attempt(lambda: array.__init__(1.5))
copy = bytearray(array)
copy.append(1)
print(array == copy, array, copy)

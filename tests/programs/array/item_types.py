from array import array


class I:
    def __index__(self):
        return 7


class F:
    def __float__(self):
        return 2.5


VALUES = [-1, 127, 128, 255, 256, -128, -129, 1 << 15, -(1 << 15) - 1, 1 << 16, "a", "ab", 1.5, None, I(), F(), True, b"a"]
for code in "bBhHiIlLqQfduw":
    for value in VALUES:
        try:
            print(code, array(code, [value]))
        except Exception as error:
            print(code, type(value).__name__, type(error).__name__, error)
for code, value in (("q", 1 << 63), ("q", -(1 << 70)), ("Q", 1 << 64), ("Q", (1 << 64) - 1), ("d", 1 << 2000), ("f", 1e300)):
    try:
        print(array(code, [value]))
    except Exception as error:
        print(code, type(error).__name__, error)

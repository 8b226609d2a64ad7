# Every value type called with values of every other: int(), float(), complex(), bool(), str(), bytes(), bytearray(), list(), tuple(), set(), dict() ...
class Everything:
    def __int__(self):
        return 1

    def __float__(self):
        return 2.0

    def __complex__(self):
        return 3j

    def __bool__(self):
        return False

    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"

    def __bytes__(self):
        return b"bytes"

    def __index__(self):
        return 4

    def __iter__(self):
        return iter([5, 6])

    def __hash__(self):
        return 7

    def __len__(self):
        return 8

    def __reversed__(self):
        return iter([9])

    def keys(self):
        return ["k"]

    def __getitem__(self, key):
        return key


class Nothing:
    __int__ = __float__ = __complex__ = __bool__ = __bytes__ = __index__ = __iter__ = __hash__ = __len__ = None

    def __repr__(self):
        return "Nothing"


VALUES = (0, 5, -3, 2**70, True, 2.5, float("nan"), 1j, "", "12", "ab", b"", b"12", bytearray(b"x"), memoryview(b"y"), None, ..., [], [1, 2], [[1, 2]], ["ab", "cd"], (), (3,), {}, {1: 2}, {"a": 1}, set(), {4}, frozenset([5]), range(3), slice(1, 2), int, Everything(), Nothing(), NotImplemented)
KINDS = (int, float, complex, bool, str, bytes, bytearray, memoryview, list, tuple, set, frozenset, dict, range, slice, enumerate, reversed, zip, iter, len, hash, repr, ascii, abs, round, bin, chr, ord, sum, sorted, min, any, next, callable, type, object, vars, dir, format, input if False else id)
for kind in KINDS:
    if kind in (id, dir, vars, hash):
        continue
    for value in VALUES:
        if kind is memoryview and isinstance(value, memoryview) or kind is bytes and value == 2**70:
            continue
        try:
            result = kind(value)
            text = repr(result)
            print(kind.__name__, "|", repr(value) if " at 0x" not in repr(value) else "memoryview", "|", text if " at 0x" not in text else type(result).__name__, "|", type(result).__name__)
        except Exception as error:
            message = str(error)
            print(kind.__name__, "|", repr(value) if " at 0x" not in repr(value) else "memoryview", "|", f"{type(error).__name__}: {message}" if " at 0x" not in message else type(error).__name__)

# join takes every buffer; what it answers follows the separator.
for sep in (b"-", bytearray(b"-"), b"", bytearray()):
    for items in ([], [b"a"], [b"a", bytearray(b"b"), memoryview(b"c")], (b"x",) * 3, iter([b"p", b"q"]), (bytes([c]) for c in range(65, 68)), [memoryview(b"a-b")[::2]], [b"a", "b"], [b"a", 5], "ab", b"ab", 5, None, {b"k": 1}):
        try:
            print(type(sep).__name__, sep.join(items))
        except (TypeError, BufferError) as error:
            print(type(sep).__name__, type(error).__name__, error)
one = b"same"
print(b"".join([one]) is one, type(bytearray().join([one])).__name__)

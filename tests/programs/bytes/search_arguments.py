# What bytes can be searched for: buffers and ints; bounds are looked at first.
class I:
    def __index__(self):
        return 98

def show(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)

for data in (b"abcb", bytearray(b"abcb")):
    for what in (b"b", bytearray(b"bc"), memoryview(b"cb"), 98, True, I(), -1, 256, 2**70, "b", None, 1.5, [98], memoryview(b"b-")[::2]):
        for name in ("find", "rfind", "index", "rindex", "count", "__contains__"):
            show(lambda: getattr(data, name)(what))
        show(lambda: data.find(what, 1, 3))
        show(lambda: data.count(what, [1]))
        show(lambda: data.rindex(what, 0, "x"))

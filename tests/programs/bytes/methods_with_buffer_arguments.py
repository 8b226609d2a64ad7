# Methods of bytes and bytearray with arguments of every kind that has a buffer, and of those that have none.
def attempt(label, action):
    try:
        print(label, repr(action()).split(" at 0x")[0])
    except Exception as error:
        print(label, type(error).__name__, error)


class Derived(bytes):
    pass


class Index:
    def __index__(self):
        return 98


arguments = [b"b", bytearray(b"b"), memoryview(b"b"), memoryview(b"abc")[1:2], memoryview(b"axbx")[2::-1][::2], Derived(b"b"), memoryview(b"bbbb").cast("H"), memoryview(b"b").cast("c"),
             "b", 98, True, Index(), 300, -1, 98.0, None, [98], (b"b",), (bytearray(b"b"), b"a"), (), ("b",), {98}, b"", bytearray(), memoryview(b"")]
for kind in (bytes, bytearray):
    text = kind(b"abcbabc")
    for number, argument in enumerate(arguments):
        label = f"{kind.__name__} {number} {type(argument).__name__}"
        for name in ("find", "rfind", "index", "rindex", "count", "startswith", "endswith", "split", "rsplit", "partition", "rpartition", "strip", "lstrip", "rstrip",
                     "removeprefix", "removesuffix", "join", "__contains__", "__add__", "__eq__", "__lt__", "__getitem__", "__mul__", "__mod__"):
            attempt(f"{label} {name}", lambda: getattr(text, name)(argument))
        attempt(f"{label} replace", lambda: text.replace(argument, b"-"))
        attempt(f"{label} replace by", lambda: text.replace(b"b", argument))
        attempt(f"{label} join of", lambda: kind(b",").join([b"x", argument]))
        attempt(f"{label} center", lambda: text.center(9, argument))
        attempt(f"{label} ljust", lambda: text.ljust(9, argument))
        attempt(f"{label} rjust", lambda: text.rjust(9, argument))
        attempt(f"{label} translate", lambda: text.translate(None, argument))
        attempt(f"{label} maketrans", lambda: kind.maketrans(b"a", argument)[97])
        attempt(f"{label} made", lambda: kind(argument))
        attempt(f"{label} hex", lambda: text.hex(argument))
        if number != 3:
            attempt(f"{label} fromhex", lambda: kind.fromhex(argument))
        if kind is bytearray:
            for name in ("extend", "append", "remove", "insert", "__iadd__", "pop"):
                def change():
                    made = bytearray(text)
                    result = getattr(made, name)(*([0] if name == "insert" else []), argument)
                    return result, made
                attempt(f"{label} {name}", change)
            def assign():
                made = bytearray(text)
                made[1:3] = argument
                return made
            attempt(f"{label} slice", assign)
            def assign():
                made = bytearray(text)
                made[::3] = argument
                return made
            attempt(f"{label} step", assign)
            def assign():
                made = bytearray(text)
                made[0] = argument
                return made
            attempt(f"{label} item", assign)

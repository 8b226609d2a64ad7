# Reading, assigning and deleting items of values of all builtin types with keys of all kinds.
class Index:
    def __index__(self):
        return 0


makers = {"None": lambda: None, "int": lambda: 5, "float": lambda: 1.5, "str": lambda: "ab", "bytes": lambda: b"ab", "bytearray": lambda: bytearray(b"ab"), "memoryview": lambda: memoryview(b"ab"), "list": lambda: [1, 2], "tuple": lambda: (1, 2), "dict": lambda: {0: "zero", "k": 1}, "set": lambda: {0}, "range": lambda: range(3), "slice": lambda: slice(1), "keys": lambda: {}.keys(), "generator": lambda: (i for i in ()), "iterator": lambda: iter([]),
          "function": lambda: len, "class": lambda: int, "object": object, "Ellipsis": lambda: ..., "type": lambda: type, "list class": lambda: list, "proxy": lambda: type.__dict__, "property": property, "error": ValueError, "bound": lambda: [].append}
keys = {"0": 0, "9": 9, "-9": -9, "True": True, "Index": Index(), "1.0": 1.0, "text": "k", "None": None, "slice": slice(0, 1), "bad slice": slice("a", 1), "tuple": (0, 1), "list": [], "Ellipsis": ..., "class": int}


def attempt(action):
    try:
        value = action()
        return repr(value) if " at 0x" not in repr(value) else type(value).__name__
    except Exception as error:
        return f"{type(error).__name__}: {str(error).split(' at 0x')[0]}"


def assign(value, key, item):
    value[key] = item
    return value


def delete(value, key):
    del value[key]
    return value


for name, make in makers.items():
    for label, key in keys.items():
        print(name, label, "get", attempt(lambda: make()[key]) if name != "proxy" or label != "text" else "", "| set", attempt(lambda: assign(make(), key, 1)), "| del", attempt(lambda: delete(make(), key)))

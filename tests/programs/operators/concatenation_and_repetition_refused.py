# + and * of sequences with operands that do not fit, in both orders and in place: who words the error.
class Index:
    def __index__(self):
        return 2


class Adds:
    def __radd__(self, other):
        return "radd"

    def __rmul__(self, other):
        return "rmul"


class Sub(str):
    pass


def make():
    return {"str": "ab", "bytes": b"ab", "bytearray": bytearray(b"ab"), "list": [1], "tuple": (1,), "range": range(2), "dict": {1: 2}, "set": {1}, "int": 3, "negative": -1, "bool": True, "float": 2.0, "complex": 1j, "None": None, "Index": Index(), "Adds": Adds(), "Sub": Sub("s"),
            "view": memoryview(b"ab"), "type": int}


def show(label, action):
    try:
        result = action()
        print(label, repr(result) if " at 0x" not in repr(result) else "<address>")
    except Exception as error:
        print(label, type(error).__name__, error)


for left in ("str", "bytes", "bytearray", "list", "tuple", "range", "dict", "set", "None", "view", "type", "Sub"):
    for right in make():
        for symbol in "+*":
            a, b = make()[left], make()[right]
            show(f"{left} {symbol} {right}", lambda: eval(f"a {symbol} b", {"a": a, "b": b}))
            show(f"{right} {symbol} {left}", lambda: eval(f"b {symbol} a", {"a": a, "b": b}))
            space = {"a": make()[left], "b": make()[right]}
            try:
                exec(f"a {symbol}= b", space)
                print(f"{left} {symbol}= {right}", repr(space["a"]) if " at 0x" not in repr(space["a"]) else "<address>")
            except Exception as error:
                print(f"{left} {symbol}= {right}", type(error).__name__, error)
for value in ("ab", b"ab", bytearray(b"ab"), [1], (1,)):
    for count in (2**70, -2**70):
        try:
            print(type(value).__name__, len(value * count))
        except (OverflowError, MemoryError) as error:
            print(type(value).__name__, type(error).__name__, error)
    for empty in (value[:0],):
        print(type(value).__name__, empty * (2**31 - 1), empty * -5)

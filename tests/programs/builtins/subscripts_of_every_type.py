# Reading, setting and deleting items and slices of values of every builtin type with keys of every kind.
class Index:
    def __index__(self):
        return 1


class Wrong:
    def __index__(self):
        return "x"


def values():
    return {"str": "abc", "bytes": b"abc", "bytearray": bytearray(b"abc"), "list": [1, 2, 3], "tuple": (1, 2, 3), "range": range(3), "dict": {1: 2}, "set": {1}, "int": 5, "float": 1.5, "None": None, "view": memoryview(b"abc"), "writable": memoryview(bytearray(b"abc")), "type": int, "list type": list,
            "function": len, "slice": slice(1), "iterator": iter([1]), "keys": {1: 2}.keys(), "complex": 1j, "Ellipsis": ..., "bool": True, "zip": zip()}


KEYS = {"1": 1, "True": True, "5": 5, "-4": -4, "huge": 2**70, "float": 1.0, "str": "a", "None": None, "Index": Index(), "Wrong": Wrong(), "slice": slice(0, 2), "wrong slice": slice("a", None), "float step": slice(None, None, 1.5), "zero step": slice(None, None, 0), "tuple": (0, 1), "empty tuple": (),
        "Ellipsis": ..., "list": [0]}
for name in values():
    for action in ("v[k]", "v[k] = 7", "v[k] = b'z'", "del v[k]"):
        outcomes = {}
        for key_name, key in KEYS.items():
            space = {"v": values()[name], "k": key}
            try:
                exec("r = " + action if action == "v[k]" else action, space)
                outcome = space["r"] if action == "v[k]" else space["v"]
                outcome = repr(outcome) if " at 0x" not in repr(outcome) else outcome.tolist() if hasattr(outcome, "tolist") else "<address>"
            except Exception as error:
                outcome = f"{type(error).__name__}: {error}" if "0x" not in str(error) else f"{type(error).__name__} <address>"
            outcomes.setdefault(str(outcome), []).append(key_name)
        print(name, action)
        for outcome, keys in outcomes.items():
            print("   ", outcome, "|", ", ".join(keys))

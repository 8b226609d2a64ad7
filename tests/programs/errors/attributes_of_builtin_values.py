# Attributes of builtin values and types that are not there, cannot be set or cannot be deleted: the texts of the errors.
class Sub(int):
    pass


class Slots(str):
    __slots__ = ()


def function():
    pass


VALUES = {"int": 5, "bool": True, "float": 1.5, "complex": 1j, "str": "a", "bytes": b"a", "bytearray": bytearray(b"a"), "memoryview": memoryview(b"a"), "list": [], "tuple": (), "dict": {}, "set": set(), "range": range(3), "slice": slice(1), "None": None, "Ellipsis": ..., "type int": int, "type str": str,
          "function": function, "len": len, "method": "a".upper, "Sub": Sub(5), "class Sub": Sub, "Slots": Slots("s"), "iterator": iter([]), "exception": ValueError(1), "object": object(), "slot wrapper": int.__add__, "descriptor": str.upper}
NAMES = ("missing", "real", "imag", "numerator", "start", "upper", "append", "nbytes", "__doc__", "__class__", "__dict__", "__hash__", "__len__", "__name__", "__add__", "args")
for label, value in VALUES.items():
    for name in NAMES:
        row = []
        for action in ("has", "set", "del"):
            if action != "has" and label in ("function", "class Sub", "Sub", "exception") and (name not in ("missing", "real", "__class__")) or action == "set" and label in ("function", "class Sub", "Sub", "exception") and name == "missing":
                continue
            try:
                if action == "has":
                    getattr(value, name)
                    row.append("has")
                elif action == "set":
                    setattr(value, name, 1)
                    row.append("set")
                else:
                    delattr(value, name)
                    row.append("deleted")
            except Exception as error:
                row.append(f"{type(error).__name__}: {error}")
        print(label, name, *row, sep=" | ")

# Every list method with one argument of each kind: what counts as an iterable, an index, an item.
class Index:
    def __index__(self):
        return 1


class Sequence:
    def __getitem__(self, index):
        if index > 1:
            raise IndexError
        return index


class Mapping(dict):
    def keys(self):
        raise RuntimeError("keys() is not asked")


arguments = {"5": 5, "True": True, "1.0": 1.0, "None": None, "text": "ab", "bytes": b"ab", "list": [1], "tuple": (1, 2), "set": {7}, "dict": {"k": 1}, "Index": Index(), "Sequence": Sequence(),
             "Mapping": Mapping(m=1), "class": int, "generator": None, "range": range(2), "slice": slice(0, 2), "huge": 10**30, "ellipsis": ...}
methods = ["append", "extend", "count", "index", "insert", "pop", "remove", "__add__", "__iadd__", "__mul__", "__imul__", "__rmul__", "__contains__", "__getitem__", "__delitem__", "__eq__", "__lt__", "__ge__", "__init__"]
for method in methods:
    for name, argument in arguments.items():
        if name == "generator":
            argument = (c for c in "gh")
        x = [1, "a", 2]
        try:
            result = getattr(x, method)(argument)
            result = "x" if result is x else [str(item)[:9] for item in result] if isinstance(result, list) else result
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(method, name, "->", result, len(x))

# Every method of set and frozenset with one argument of each kind, and what the set holds afterwards.
class Loud:
    def __repr__(self):
        return "<" + type(self).__name__ + ">"

    def __hash__(self):
        raise RuntimeError("hash asked")


class Sequence(Loud):
    __hash__ = object.__hash__

    def __getitem__(self, index):
        if index > 2:
            raise IndexError
        return index


class Late(Loud):
    __hash__ = object.__hash__

    def __iter__(self):
        yield 1
        yield 77
        raise LookupError("late")


arguments = {"1": 1, "None": None, "text": "ab", "bytes": b"\x01a", "list": [1, 9], "tuple": (2, 3), "set": {1, 2, 3, 4}, "frozenset": frozenset({1}), "dict": {1: 2}, "range": range(3), "view": {1: 0}.keys(), "Sequence": Sequence(), "Late": Late(),
             "unhashable": [[]], "nested": ([],), "loud": Loud(), "class": set, "self": None}
methods = ["add", "discard", "remove", "__contains__", "union", "intersection", "difference", "symmetric_difference", "update", "intersection_update", "difference_update", "symmetric_difference_update", "issubset", "issuperset", "isdisjoint",
           "__and__", "__rsub__", "__ior__", "__isub__", "__iand__", "__ixor__", "__eq__", "__le__", "__gt__", "__init__"]
for kind in (set, frozenset):
    for method in methods:
        if kind is frozenset and (not hasattr(kind, method) or method == "__init__"):
            continue
        for name, argument in arguments.items():
            if name == "view" and method in ("__eq__", "__le__", "__gt__"):
                continue
            x = kind((1, 2, "a"))
            try:
                result = getattr(x, method)(x if name == "self" else argument)
                result = "x" if result is x else f"{type(result).__name__} {sorted(result, key=str)}" if isinstance(result, (set, frozenset)) else result
            except Exception as error:
                result = f"{type(error).__name__}: {error if name != 'self' else ''}"
            print(kind.__name__, method, name, "->", result, sorted(x, key=str) if kind is set else "")

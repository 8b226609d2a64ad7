# Every dict method with one and two arguments of each kind.
class Hashless:
    __hash__ = None


class Loud:
    def __hash__(self):
        raise RuntimeError("hash asked")


class Pairs:
    def __repr__(self):
        return "<" + type(self).__name__ + ">"

    __iter__ = None

    def keys(self):
        return ["p", "q"]

    def __getitem__(self, key):
        return key * 2


class BrokenPairs(Pairs):
    def __getitem__(self, key):
        if key == "q":
            raise LookupError("no q")
        return 1


arguments = {"1": 1, "1.0": 1.0, "None": None, "text": "ab", "list": [], "pairs": [("x", 1), ("y", 2)], "texts": ["ab", "cd"], "short": [("x",)], "long": ["abc"], "numbers": [1, 2], "dict": {1: "new", 3: 4}, "set": {5}, "tuple": (1, 2),
             "unhashable": Hashless(), "loud": Loud(), "Pairs": Pairs(), "BrokenPairs": BrokenPairs(), "class": dict, "view": {8: 9}.items(), "nested": ([],), "mixed": [(1, 2), None]}
for method in ["get", "pop", "setdefault", "update", "fromkeys", "__getitem__", "__delitem__", "__contains__", "__or__", "__ror__", "__ior__", "__eq__", "__ne__", "__lt__", "__init__"]:
    for name, argument in arguments.items():
        x = {1: "one", "ab": 2}
        try:
            result = getattr(x, method)(argument)
            result = "x" if result is x else sorted(map(str, result)) if isinstance(result, dict) and method == "fromkeys" else result
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(method, name, "->", result, x)
for method in ["get", "pop", "setdefault", "__setitem__"]:
    for name in ("1", "None", "list", "loud", "nested"):
        x = {1: "one"}
        try:
            print(method, name, getattr(x, method)(arguments[name], "second"), len(x))
        except Exception as error:
            print(method, name, type(error).__name__, error, len(x))

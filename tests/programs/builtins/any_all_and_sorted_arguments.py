# any(), all(), sorted(), reversed(), enumerate(), zip(), iter() and len() given values of every builtin type and wrong arguments.
class OnlyGetItem:
    def __getitem__(self, index):
        if index > 2:
            raise IndexError
        return index


class Both(OnlyGetItem):
    def __len__(self):
        return 3


class NoneIter:
    __iter__ = None


class WrongIter:
    def __iter__(self):
        return 5


class WrongLen:
    def __init__(self, value):
        self.value = value

    def __len__(self):
        return self.value


def show(label, action):
    try:
        result = action()
        print(label, repr(result) if " at 0x" not in repr(result) else type(result).__name__)
    except Exception as error:
        print(label, type(error).__name__, error)


VALUES = {"int": 5, "float": 1.5, "None": None, "str": "ba", "empty": "", "bytes": b"ba", "bytearray": bytearray(b"ba"), "list": [2, 0, 1], "tuple": (0,), "dict": {2: "x", 1: "y"}, "set": {1}, "frozenset": frozenset(), "range": range(3), "slice": slice(3), "view": memoryview(b"ba"), "type": int, "list type": list, "function": len, "OnlyGetItem": OnlyGetItem(),
          "Both": Both(), "NoneIter": NoneIter(), "WrongIter": WrongIter(), "complex": 1j, "Ellipsis": ..., "keys": {1: 2}.keys(), "items": {1: 2}.items(), "generator": (x for x in [0, 1])}
for name, value in VALUES.items():
    for label, function in {"any": any, "all": all, "sorted": sorted, "reversed": lambda v: list(reversed(v)), "enumerate": lambda v: list(enumerate(v)), "zip": lambda v: list(zip(v, v)), "iter": lambda v: type(iter(v)).__name__, "len": len, "list": list, "sum": sum, "set": lambda v: len(set(v)), "unpack": lambda v: [*v], "in": lambda v: 1 in v, "max": max, "dict": dict,
                            "next": lambda v: next(v), "join": lambda v: "".join(v), "star": lambda v: (lambda *a: a)(*v), "double star": lambda v: (lambda **k: k)(**v), "map": lambda v: list(map(str, v)), "filter": lambda v: list(filter(None, v)), "hash": lambda v: hash(v) is not None, "callable": callable, "bool": bool}.items():
        if name == "generator" and label not in ("any", "all", "len", "reversed", "in"):
            continue
        show(f"{label} {name}", lambda: function(value))
for value in (0, 3, -1, True, 2**70, "x", None, 1.0, 2**31 - 1):
    show(f"len of {value!r}", lambda: len(WrongLen(value)))
    show(f"bool of {value!r}", lambda: bool(WrongLen(value)))
for text in ("sorted()", "sorted([1], 2)", "sorted([1], key=5)", "sorted([2, 1], reverse=1)", "sorted([2, 1], reverse='x')", "sorted([2, 1], reverse=None)", "sorted([1, 2], cmp=1)", "sorted(iterable=[1])", "sorted([1, 'a'])", "sorted([None, None])", "sorted([None])", "sorted([1j, 2j])", "sorted([[1], [0, 5]], key=len, reverse=True)", "sorted('bca', key=str.upper)", "any()", "any([1], [2])",
             "all(x=[1])", "reversed()", "reversed([1], [2])", "reversed(sequence=[1])", "enumerate()", "list(enumerate('ab', 5))", "list(enumerate('ab', start=-1))", "list(enumerate(iterable='ab', start=2))", "enumerate('ab', 'c')", "enumerate('ab', 1.5)", "list(enumerate('ab', 2**70))", "enumerate('a', 1, 2)", "list(zip())", "list(zip('ab', [1], strict=True))", "list(zip('ab', strict=1))", "zip('a', x=1)", "zip(1, 2)",
             "zip('a', 5)", "iter()", "iter(5)", "iter(len, 5, 6)", "iter(5, 6)", "len()", "len([1], [2])", "len(obj=[1])", "next()", "next(5)", "next(iter([]), 'd')", "next(iter([]))", "next(iter([1]), 1, 2)", "map()", "map(len)", "list(map(None, [1]))", "map(5, 5)", "filter()", "filter(None)", "list(filter(5, [1]))", "filter(None, 5)", "callable()", "callable(1, 2)", "id()", "sum()", "sum([1], 2, 3)", "sum('ab', '')",
             "sum([b'a'], b'')", "sum([[1]], [])", "sum(5)", "sum([1], start='x')", "sum(['a'])", "sum([None], None)"):
    show(text, lambda: eval(text))

# Unpacking values of all kinds into one to three targets, with and without a star: values, order of evaluation, texts.
class Late:
    def __iter__(self):
        yield 1
        raise LookupError("late")


class Wrong:
    def __iter__(self):
        return 5


class Sequence:
    def __getitem__(self, index):
        if index > 1:
            raise IndexError
        return index


class NoIter(list):
    __iter__ = None


class Length(list):
    def __len__(self):
        return 99


sources = {"None": None, "5": 5, "text": "ab", "empty text": "", "bytes": b"ab", "list0": [], "list1": [1], "list2": [1, 2], "list3": [1, 2, 3], "tuple2": (1, 2), "dict": {1: 2, 3: 4}, "set": {1}, "range": range(2), "huge range": range(10**20), "class": int, "Late": Late(), "Wrong": Wrong(), "Sequence": Sequence(), "NoIter": NoIter([1, 2]), "Length": Length([1, 2]), "zip": None, "generator": None, "map": None, "enumerate": None, "function": len, "Ellipsis": ...}
statements = ["a, = x", "a, b = x", "a, b, c = x", "*a, = x", "a, *b = x", "*a, b = x", "a, *b, c = x", "a, b, *c = x", "[a, b] = x", "(a, b), c = x, 1", "a, (b, *c) = 0, x", "for a, b in [x]: pass", "a = [*x][:3]", "a = (*x, 1)[:3]", "a = {*x}", "a = [b for b, c in [x]]", "f(*x)", "print(*x, sep='')" if False else "a = max(*x, 5, 6)"]
for name, source in sources.items():
    for statement in statements:
        if name == "huge range" and ("*" in statement):
            continue
        x = {"zip": lambda: zip("ab", "cd"), "generator": lambda: (i for i in "gh"), "map": lambda: map(str, [7, 8]), "enumerate": lambda: enumerate("e")}.get(name, lambda: source)()
        names = {"x": x, "f": lambda *a: a}
        try:
            exec(statement, names)
            print(name, "|", statement, "|", [sorted(names[key]) if isinstance(names[key], set) and name != "dict" else names[key] for key in "abc" if key in names])
        except Exception as error:
            print(name, "|", statement, "|", type(error).__name__, error)

# set(), frozenset(), update() and the named operations with iterables of every kind, failing in the middle, with unhashable items.
def attempt(label, action):
    try:
        print(label, repr(action()).split(" at 0x")[0])
    except Exception as error:
        print(label, type(error).__name__, str(error).split(" at 0x")[0])


class Failing:
    def __iter__(self):
        yield "a"
        yield "q"
        raise RuntimeError("in the middle")


class Sequence:
    def __getitem__(self, index):
        if index == 3:
            raise IndexError
        return "abq"[index]


class SequenceFailing:
    def __getitem__(self, index):
        if index == 2:
            raise KeyError("two")
        return "aq"[index]


class NotIterator:
    def __iter__(self):
        return 5


class IterNone:
    __iter__ = None

    def __getitem__(self, index):
        return index


class Unhashable:
    __hash__ = None


class BadHash:
    def __hash__(self):
        raise ValueError("hash")


class Lying:
    def __init__(self, value):
        self.value = value

    def __hash__(self):
        return hash("a")

    def __eq__(self, other):
        if self.value == "raise":
            raise ZeroDivisionError("eq")
        return self.value == "same"


def sources():
    return [
        ("text", "abq"), ("empty", ()), ("list", ["a", "a", "q"]), ("dict", {"a": 1}), ("generator", (c for c in "aq")), ("failing", Failing()), ("sequence", Sequence()), ("sequence failing", SequenceFailing()), ("no iterator", NotIterator()),
        ("iter None", IterNone()), ("number", 5), ("none", None), ("type", int), ("unhashable", ["q", []]), ("own unhashable", ["q", Unhashable()]), ("bad hash", ["q", BadHash()]), ("same", [Lying("same")]), ("other", [Lying("other")] and ["x"]), ("raise", [Lying("raise")]), ("range", range(3)),
        ("set", {"a", "q"}), ("frozenset", frozenset("aq")), ("keys", {"a": 1, "q": 2}.keys()), ("items", {"a": 1}.items()), ("bytes", b"ab"), ("nested sets", [frozenset("a")]), ("set in list", [{"a"}]), ("map", map(str.lower, "AQ")), ("zip", zip("ab", "cd")), ("reversed", reversed("aq")),
    ]


def shown(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__} {sorted(map(repr, (v if not isinstance(v, Lying) else v.value for v in value)))}"
    return value


for number in range(len(sources())):
    label = sources()[number][0]
    for cls in (set, frozenset):
        attempt(f"{cls.__name__}({label})", lambda: shown(cls(sources()[number][1])))
        base = cls("abc")
        for method in ("union", "intersection", "difference", "symmetric_difference", "issubset", "issuperset", "isdisjoint", "__or__", "__and__", "__sub__", "__xor__", "__le__", "__lt__", "__eq__", "__contains__"):
            attempt(f"{cls.__name__}.{method}({label})", lambda: shown(getattr(base, method)(sources()[number][1])))
        attempt(f"{cls.__name__}.union twice({label})", lambda: shown(base.union(sources()[number][1], sources()[number][1])))
        attempt(f"{cls.__name__}.intersection twice({label})", lambda: shown(base.intersection("ab", sources()[number][1])))
        attempt(f"{cls.__name__}.difference twice({label})", lambda: shown(base.difference("b", sources()[number][1])))
    for method in ("update", "intersection_update", "difference_update", "symmetric_difference_update", "__ior__", "__iand__", "__isub__", "__ixor__", "discard", "remove", "add"):
        def change():
            made = set("abc")
            try:
                result = getattr(made, method)(sources()[number][1])
                result = result if result is None or result is NotImplemented else "itself" if result is made else result
            except Exception as error:
                result = f"{type(error).__name__}: {error}"
            return result, len(made) if "<" in str(result) else shown(made)
        attempt(f"{method}({label})", change) if not (method == "remove" and "at 0x" in repr(sources()[number][1])) else None

# Mapping patterns: **rest, keys from constants and dotted names, and classes that only look like mappings.
log = []


class LooksLike:
    def keys(self): return ["a"]
    def __getitem__(self, key): return 1
    def get(self, key, default=None): return 1
    def __len__(self): return 1
    def __iter__(self): return iter(["a"])
    def __contains__(self, key): return True


class Keys:
    A = "a"
    NUMBER = 1
    PAIR = ("x", 1)
    LIST = []


def show(label, value):
    print(label, value, log)
    log.clear()


def describe(subject):
    match subject:
        case {"a": 1, "b": [x, *_], **rest}:
            return "a and b", x, rest
        case {Keys.A: value, Keys.NUMBER: n}:
            return "dotted", value, n
        case {Keys.PAIR: v, -1: m, 2.5: f, 1j: c, None: none, True: t, b"k": b, **others}:
            return "constants", v, m, f, c, none, t, b, others
        case {"a": {"b": {"c": deep}}}:
            return "deep", deep
        case {"k": None | "" as empty}:
            return "empty", empty
        case {**everything}:
            return "any mapping", everything
        case _:
            return "no mapping"


show("full", describe({"a": 1, "b": "no sequence", "c": 3}))
show("full", describe({"a": 1, "b": (5, 6), "c": 3, "d": 4}))
show("dotted", describe({"a": "v", True: "one"}))
show("constants", describe({("x", 1): "p", -1: "m", 2.5: "f", 1j: "c", None: 0, 1: "t", b"k": "b", "more": 1}))
show("deep", describe({"a": {"b": {"c": [1]}}}))
show("empty value", describe({"k": ""}))
show("empty", describe({}))
for subject in (LooksLike(), [("a", 1)], {"a"}, "a", None, {"a": 1}.items(), type("Sub", (dict,), {})(z=1)):
    show(type(subject).__name__, describe(subject))

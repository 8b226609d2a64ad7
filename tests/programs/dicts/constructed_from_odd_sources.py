# dict(), update(), |= and fromkeys() with sources of every kind: keys() of every form, pairs of every length, failures in the middle.
def attempt(label, action):
    try:
        print(label, repr(action()).split(" at 0x")[0])
    except Exception as error:
        print(label, type(error).__name__, str(error).split(" at 0x")[0])


class Keys:
    def __init__(self, keys, items):
        self._keys = keys
        self._items = items

    def keys(self):
        if isinstance(self._keys, Exception):
            raise self._keys
        return self._keys

    def __getitem__(self, key):
        print("get", key, end="; ")
        return self._items[key]


class KeysAttribute:
    keys = 5

    def __iter__(self):
        return iter([("a", 1)])


class NoKeys:
    def __iter__(self):
        return iter([("a", 1), ["b", 2], "cd", (x for x in "ef")])


class KeysOnInstance:
    def __init__(self):
        self.keys = lambda: ["k"]

    def __getitem__(self, key):
        return key * 2


class Derived(dict):
    def keys(self):
        print("keys asked", end="; ")
        return super().keys()

    def __iter__(self):
        print("iterated", end="; ")
        return super().__iter__()

    def __getitem__(self, key):
        print("item asked", end="; ")
        return super().__getitem__(key)


class Plain(dict):
    pass


class Missing(dict):
    def __missing__(self, key):
        return "missing"


class Failing:
    def __iter__(self):
        yield ("first", 1)
        yield ("second", 2)
        raise RuntimeError("third")


class Pair:
    def __init__(self, *items):
        self.items = items

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return 99


def sources():
    return [
        ("nothing", {}), ("dict", {"a": 1}), ("pairs", [("a", 1), ("b", 2)]), ("lists", [["a", 1]]), ("texts", ["ab", "cd"]), ("short", [("a", 1), ("b",)]), ("long", [("a", 1, 2)]), ("empty pair", [()]), ("numbers", [1, 2]), ("number", 5),
        ("none", None), ("text", "ab"), ("texts of two", "abcd"), ("bytes pairs", [b"ab"]), ("set", {("a", 1)}), ("generator", (p for p in [("a", 1), ("b", 2)])), ("items", {"a": 1}.items()), ("keys view", {"ab": 1}.keys()), ("values", {"x": "ab"}.values()),
        ("zip", zip("ab", (1, 2))), ("enumerate", enumerate("ab")), ("map", map(lambda c: (c, c), "ab")), ("Keys", Keys(["a"], {"a": 1})), ("Keys tuple", Keys(("a", "b"), {"a": 1, "b": 2})), ("Keys text", Keys("ab", {"a": 1, "b": 2})),
        ("Keys failing", Keys(ValueError("no"), {})), ("Keys attribute error", Keys(AttributeError("no"), {})), ("Keys number", Keys(5, {})), ("Keys missing", Keys(["a", "z"], {"a": 1})), ("Keys unhashable", Keys([[]], {})), ("Keys generator", Keys((c for c in "ab"), {"a": 1, "b": 2})),
        ("KeysAttribute", KeysAttribute()), ("NoKeys", NoKeys()), ("KeysOnInstance", KeysOnInstance()), ("Derived", Derived(a=1)), ("Plain", Plain(a=1)), ("Missing", Missing(a=1)), ("Failing", Failing()), ("unhashable", [("a", 1), ([], 2)]), ("Pair", [Pair("a", 1)]),
        ("Pair short", [Pair("a")]), ("Pair long", [Pair("a", 1, 2)]), ("mixed", [("a", 1), "bc", 5]), ("type", int), ("class with keys", type("C", (), {"keys": lambda: ["a"]})), ("proxy", type.__dict__["__dict__"].__get__(type("C", (), {"x": 1})) and {}), ("range", range(2)), ("memoryview", memoryview(b"ab")),
        ("tuple", (("a", 1),)), ("same twice", [("a", 1), ("a", 2)]), ("one and True", [(1, "int"), (True, "bool"), (1.0, "float")]),
    ]


for number in range(len(sources())):
    label = sources()[number][0]
    attempt(f"dict({label})", lambda: dict(sources()[number][1]))
    def update():
        made = {"z": 0}
        try:
            result = made.update(sources()[number][1])
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        return result, made
    attempt(f"update({label})", update)
    def join():
        made = {"z": 0}
        made |= sources()[number][1]
        return made
    attempt(f"|= {label}", join)
    if label != "items":
        attempt(f"| {label}", lambda: {"z": 0} | sources()[number][1])
        attempt(f"{label} |", lambda: sources()[number][1] | {"z": 0})
    attempt(f"fromkeys({label})", lambda: dict.fromkeys(sources()[number][1], 0) if "set" not in label and label != "KeysOnInstance" else None)
    attempt(f"dict({label}, k=1)", lambda: dict(sources()[number][1], k=1))
    attempt(f"Plain({label})", lambda: type(Plain(sources()[number][1])).__name__)
    attempt(f"**{label}", lambda: (lambda **k: k)(**sources()[number][1]))
    attempt(f"{{**{label}}}", lambda: {**sources()[number][1]})
    attempt(f"__init__({label})", lambda: ((d := {"old": 1}).__init__(sources()[number][1]), d)[1])

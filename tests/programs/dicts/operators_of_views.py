# Operators between key views, item views and everything that can stand beside them, from both sides and as methods.
class Keys(dict):
    pass


class Derived(set):
    pass


class Reflecting:
    def __rand__(self, other):
        return f"rand {type(other).__name__}"

    def __ror__(self, other):
        return f"ror {type(other).__name__}"

    def __rsub__(self, other):
        return f"rsub {type(other).__name__}"

    def __rxor__(self, other):
        return f"rxor {type(other).__name__}"

    def __gt__(self, other):
        return f"gt {type(other).__name__}"

    def __eq__(self, other):
        return f"eq {type(other).__name__}"

    def __iter__(self):
        return iter("ab")

    def __contains__(self, item):
        return item == "a"

    def __len__(self):
        return 2


class Walked:
    def __iter__(self):
        yield "b"
        yield ("a", 1)
        yield "z"


def shown(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__} {sorted(value, key=repr)}"
    return repr(value)


def attempt(label, action):
    try:
        print(label, shown(action()))
    except Exception as error:
        print(label, type(error).__name__, error)


d = {"a": 1, "b": 2, "c": []}
plain = {"a": 1, "b": 2}
others = [
    ("keys", plain.keys()), ("items", plain.items()), ("values", plain.values()), ("set", {"a", "z", ("b", 2)}), ("frozenset", frozenset("ab")),
    ("derived", Derived("abz")), ("list", ["a", ("a", 1), "a"]), ("tuple", ("b", ("z", 0))), ("str", "abz"), ("dict", {"b": 1, "y": 2}), ("own dict", Keys(b=1)),
    ("generator", None), ("walked", Walked()), ("reflecting", Reflecting()), ("int", 5), ("None", None), ("unhashable items", [[], "a"]), ("range", range(3)), ("bytes", b"a"),
    ("empty set", set()), ("all keys", {"a", "b", "c"}), ("self keys", d.keys()), ("self items", d.items()), ("nested view", {"a": {}.keys()}.values()),
]
operators = {
    "&": lambda a, b: a & b, "|": lambda a, b: a | b, "-": lambda a, b: a - b, "^": lambda a, b: a ^ b, "==": lambda a, b: a == b, "!=": lambda a, b: a != b,
    "<": lambda a, b: a < b, "<=": lambda a, b: a <= b, ">": lambda a, b: a > b, ">=": lambda a, b: a >= b,
}
for source in (d, plain):
    for kind in ("keys", "items", "values"):
        for label, other in others:
            for sign, operator in operators.items():
                def get():
                    return (x for x in ["b", ("a", 1)]) if label == "generator" else other
                attempt(f"{kind} {sign} {label}", lambda: operator(getattr(source, kind)(), get()))
                attempt(f"{label} {sign} {kind}", lambda: operator(get(), getattr(source, kind)()))
            attempt(f"{kind} isdisjoint {label}", lambda: getattr(source, kind)().isdisjoint(get()))
for kind in ("keys", "items", "values"):
    view = getattr(plain, kind)()
    attempt(f"{kind} hash", lambda: type(hash(view)).__name__)
    attempt(f"{kind} repr", lambda: view)
    attempt(f"{kind} len", lambda: len(view))
    attempt(f"{kind} reversed", lambda: list(reversed(view)))
    attempt(f"{kind} mapping", lambda: view.mapping)
    attempt(f"{kind} mapping set", lambda: setattr(view, "mapping", 1))
    attempt(f"{kind} index", lambda: view[0])
    attempt(f"{kind} in", lambda: ("a" in view, ("a", 1) in view, ("a", 2) in view, ("a",) in view, 1 in view, [] in plain.values()))
    attempt(f"{kind} in unhashable", lambda: [] in view)
    attempt(f"{kind} in unhashable pair", lambda: ([], 1) in view)
    attempt(f"{kind} augmented", lambda: exec("v = view\nv &= {'a'}\nprint(type(v).__name__, len(v))", {"view": view}))
    attempt(f"{kind} called", lambda: type(view)())
    attempt(f"{kind} attribute", lambda: setattr(view, "x", 1))
    for name in ("__and__", "__rand__", "__or__", "__ror__", "__sub__", "__rsub__", "__xor__", "__rxor__", "__eq__", "__lt__", "__contains__", "isdisjoint"):
        for label, other in (("set", {"a"}), ("list", ["a"]), ("int", 5), ("keys", plain.keys())):
            attempt(f"{kind}.{name} {label}", lambda: getattr(view, name)(other))
        attempt(f"{kind}.{name} nothing", lambda: getattr(view, name)())

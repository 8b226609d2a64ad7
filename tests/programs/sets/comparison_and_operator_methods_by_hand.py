# Comparisons of sets called as methods on the classes, with operands of every kind.
class Derived(set):
    pass


class Frozen(frozenset):
    pass


d = {1: "a", 2: "b"}
operands = [
    ("set", {1, 2}), ("frozenset", frozenset({1, 2})), ("derived", Derived({1, 2})), ("frozen", Frozen([1])),
    ("keys", d.keys()), ("items", d.items()), ("values", d.values()), ("list", [1, 2]), ("tuple", (1, 2)), ("dict", d),
    ("str", "12"), ("range", range(1, 3)), ("none", None), ("int", 1), ("iterator", iter([1, 2])),
]
names = ["__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__", "__and__", "__or__", "__xor__", "__sub__",
         "__rand__", "__ror__", "__rxor__", "__rsub__", "__contains__"]


def shown(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(value, key=repr)})"
    return repr(value)


def attempt(label, action):
    try:
        print(label, shown(action()))
    except Exception as error:
        print(label, type(error).__name__, error)


for cls, receiver in ((set, {1, 2}), (frozenset, frozenset([1, 2])), (set, Derived([1])), (frozenset, Frozen([1, 2, 3]))):
    for name in names:
        method = getattr(cls, name)
        for label, operand in operands:
            attempt(f"{type(receiver).__name__}.{name}({label})", lambda: method(receiver, operand))
        attempt(f"{type(receiver).__name__}.{name}()", lambda: method(receiver))
        attempt(f"{type(receiver).__name__}.{name}(1, 2)", lambda: method(receiver, 1, 2))
        attempt(f"{cls.__name__}.{name} of list", lambda: method([1], {1}))
        attempt(f"{cls.__name__}.{name} of nothing", lambda: method())
    for name in ("__iand__", "__ior__", "__ixor__", "__isub__"):
        if not hasattr(cls, name):
            print(name, "not there")
            continue
        method = getattr(cls, name)
        for label, operand in operands:
            copy = cls(receiver)
            attempt(f"{type(receiver).__name__}.{name}({label})", lambda: method(copy, operand))

for label, operand in operands:
    for name in names[:13]:
        attempt(f"keys.{name}({label})", lambda: getattr(type(d.keys()), name)(d.keys(), operand))
        attempt(f"items.{name}({label})", lambda: getattr(type(d.items()), name)(d.items(), operand))

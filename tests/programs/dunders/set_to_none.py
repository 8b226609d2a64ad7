# A special method that is None says "not supported", against inheritance and against fall-backs to other methods.
METHODS = {
    "iter": lambda self: iter("ab"), "getitem": lambda self, i: "ab"[i], "len": lambda self: 2, "contains": lambda self, x: True,
           "add": lambda self, other: "add",
    "radd": lambda self, other: "radd", "iadd": lambda self, other: "iadd", "eq": lambda self, other: True, "lt": lambda self, other: "lt",
    "gt": lambda self, other: "gt", "hash": lambda self: 1, "call": lambda self: "called", "neg": lambda self: "neg",
           "enter": lambda self: "entered",
    "exit": lambda self, *a: None, "reversed": lambda self: "reversed", "bool": lambda self: True, "index": lambda self: 0,
           "int": lambda self: 5,
    "str": lambda self: "str", "repr": lambda self: "repr", "getattr": lambda self, name: "made up",
}
Full = type("Full", (), {f"__{name}__": method for name, method in METHODS.items()})


def without(*names):
    return type("Without", (Full,), {f"__{n}__": None for n in names})()


def use_with(x):
    with x as entered:
        return entered


def add_to(x):
    x += 1
    return x


USES = (
    ("iter", list), ("iter", lambda x: "q" in x), ("iter", lambda x: (lambda *a: a)(*x)), ("contains", lambda x: 1 in x),
        ("contains", list), ("len", len),
    ("len", bool), ("bool", bool), ("getitem", lambda x: x[0]), ("getitem", list), ("add", lambda x: x + 1), ("add", lambda x: x + Full()),
        ("add", lambda x: Full() + x),
    ("radd", lambda x: 1 + x), ("radd", lambda x: Full() + x), ("iadd", add_to), ("eq", lambda x: x == 1), ("eq", lambda x: x != 1),
        ("lt", lambda x: x < 1), ("lt", lambda x: 1 > x),
    ("gt", lambda x: Full() < x), ("hash", hash), ("hash", lambda x: {x: 1}), ("call", lambda x: x()), ("call", callable),
        ("neg", lambda x: -x), ("enter", use_with),
    ("exit", use_with), ("reversed", reversed), ("index", lambda x: "a"[x]), ("int", int), ("str", str), ("repr", repr),
        ("repr", lambda x: f"{x}"),
    ("getattr", lambda x: x.q), ("getattr", lambda x: hasattr(x, "q")), ("setattr", lambda x: setattr(x, "q", 1)), ("dir", dir),
        ("getattribute", lambda x: x.n),
    ("missing", lambda x: x.__missing__), ("init", lambda x: type(x)()), ("new", lambda x: 1),
)
for name, use in USES:
    try:
        print(name, repr(use(without(name))))
    except Exception as e:
        print(name, type(e).__name__, e)
x = without("iter", "getitem", "contains")
for use in (list, lambda x: 1 in x, reversed, lambda x: x[0]):
    try:
        print(use(x))
    except TypeError as e:
        print(e)

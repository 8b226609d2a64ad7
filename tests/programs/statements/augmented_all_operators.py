# Every augmented operator: the in-place method, the fall back to the binary ones, and the messages when none works.
operators = {"+": "add", "-": "sub", "*": "mul", "@": "matmul", "/": "truediv", "//": "floordiv", "%": "mod", "**": "pow", "<<": "lshift", ">>": "rshift", "&": "and", "|": "or", "^": "xor"}


def method(name, result):
    def call(self, other):
        calls.append(name)
        return result
    return call


calls = []
InPlace = type("InPlace", (), {f"__i{name}__": method(f"i{name}", f"in place {name}") for name in operators.values()})
Binary = type("Binary", (), {f"__{name}__": method(name, f"binary {name}") for name in operators.values()})
Reflected = type("Reflected", (), {f"__r{name}__": method(f"r{name}", f"reflected {name}") for name in operators.values()})
Refuses = type("Refuses", (), {f"__{p}{name}__": method(f"{p}{name}", NotImplemented) for name in operators.values() for p in ("i", "", "r")})
Nothing = type("Nothing", (), {})


def apply(left, operator, right):
    calls.clear()
    namespace = {"x": left, "y": right}
    try:
        exec(f"x {operator}= y", namespace)
        return namespace["x"], list(calls)
    except TypeError as error:
        return str(error), list(calls)


for operator in operators:
    print(operator)
    for left, right in ((InPlace(), 1), (Binary(), 1), (Nothing(), Reflected()), (Refuses(), Reflected()), (Refuses(), Refuses()), (Nothing(), 5), (1, "s"), ([], None)):
        print("   ", type(left).__name__, type(right).__name__, *apply(left, operator, right))
builtin_cases = [([1], "+", (2,)), ([1], "+", "ab"), ([1], "+", 5), ([1], "*", 2), ([1], "*", "a"), ((1,), "+", [2]), ("a", "+", 1), ("a", "*", 3), ({1}, "|", {2}), ({1}, "|", [2]), ({1, 2}, "-", {2}),
                 ({1, 2}, "&", {2, 3}), ({1, 2}, "^", {2, 3}), ({"a": 1}, "|", [("b", 2)]), ({"a": 1}, "|", 5), (5, "**", -1), (5, "/", 2), (5, "//", 0), (7, "%", 3), (b"a", "+", "b"), (bytearray(b"a"), "+", b"b"),
                 (1, "<<", 3), (True, "&", 2), (True, "|", False), (1.5, "//", 0.5), (1.5, "<<", 1), (1j, "+", 1), (1j, "//", 1), (None, "+", 1), ("%s", "%", (1,)), (2, "@", 2), ([], "**", 2), (10**20, ">>", 60)]


def shown(value):
    return f"set of {sorted(value)}" if isinstance(value, set) else repr(value)


for left, operator, right in builtin_cases:
    case = f"{shown(left)} {operator}= {shown(right)}:"
    try:
        print(case, shown(apply(left, operator, right)[0]))
    except Exception as error:
        print(case, type(error).__name__, error)

# Classes of their own that derive from str, bytes, bytearray, tuple, float: what class the results of methods and operators have.
def attempt(label, action):
    try:
        print(label, repr(action()).split(" at 0x")[0])
    except Exception as error:
        print(label, type(error).__name__, error)


class S(str):
    pass


class B(bytes):
    pass


class A(bytearray):
    pass


class T(tuple):
    pass


class F(float):
    pass


class L(list):
    pass


class FS(frozenset):
    pass


def typed(value):
    if isinstance(value, (list, tuple)) and not isinstance(value, (T, L)):
        return [type(value).__name__] + [(type(v).__name__, v) for v in value]
    if isinstance(value, (set, frozenset)):
        return type(value).__name__, sorted(value)
    return type(value).__name__, value


for value in (S("ab c"), S(""), S("a"), B(b"ab c"), B(b""), A(b"ab c"), A(b"")):
    name = f"{type(value).__name__}({len(value)})"
    base = type(value).__mro__[1]
    space = base(b" ") if base is not str else " "
    for method, arguments in (
        ("upper", ()), ("lower", ()), ("title", ()), ("capitalize", ()), ("swapcase", ()), ("strip", ()), ("lstrip", ()), ("rstrip", ()), ("split", ()), ("rsplit", (space, 1)), ("splitlines", ()),
        ("partition", (space,)), ("rpartition", (space,)), ("partition", (space * 3,)), ("center", (0,)), ("center", (9,)), ("ljust", (0,)), ("rjust", (2,)), ("zfill", (0,)), ("zfill", (7,)),
        ("expandtabs", ()), ("replace", (space, space)), ("replace", (space * 5, space)), ("removeprefix", (space,)), ("removesuffix", (space,)), ("join", ([],)), ("join", ([space],)), ("join", ([value],)),
        ("__add__", (space[:0],)), ("__mul__", (1,)), ("__mul__", (0,)), ("__rmul__", (2,)), ("__getitem__", (slice(None),)), ("__getitem__", (slice(0, 1),)), ("__mod__", ((),)),
        ("encode", ()), ("decode", ()), ("casefold", ()), ("translate", ({},)), ("translate", (None,)), ("format", ()), ("__format__", ("",)), ("__str__", ()), ("__repr__", ()), ("hex", ()), ("copy", ()),
        ("__getnewargs__", ()), ("__iadd__", (space,)), ("__imul__", (1,)), ("__bytes__", ()),
    ):
        if hasattr(value, method):
            attempt(f"{name}.{method}{arguments}", lambda: typed(getattr(value, method)(*arguments)))
    attempt(f"{name} plus", lambda: typed(value + space))
    attempt(f"{name} behind", lambda: typed(space + value))
    attempt(f"{name} base()", lambda: typed(base(value)))
    attempt(f"{name} own class", lambda: typed(type(value)(value)))
    attempt(f"{name} f-string", lambda: typed(f"{value}"))
    attempt(f"{name} percent s", lambda: typed("%s" % value))
    attempt(f"{name} str()", lambda: typed(str(value)))
    attempt(f"{name} joined alone", lambda: typed(base().join([value])))
    attempt(f"{name} min max", lambda: (typed(min(value, value)), typed(max([value]))))
    attempt(f"{name} bytes()", lambda: typed(bytes(value)))
    attempt(f"{name} sorted", lambda: typed(sorted(value)))
    attempt(f"{name} items", lambda: typed(list(value)))
    attempt(f"{name} fromhex", lambda: typed(type(value).fromhex("6162")))
    attempt(f"{name} maketrans", lambda: typed(type(value).maketrans(space, space)))
for value in (T((1, 2)), T(), L([1, 2]), L()):
    name = f"{type(value).__name__}({len(value)})"
    for method, arguments in (("__add__", (type(value).__mro__[1](),)), ("__mul__", (1,)), ("__mul__", (0,)), ("__rmul__", (2,)), ("__getitem__", (slice(None),)), ("copy", ()), ("__iadd__", ((),)), ("__imul__", (1,)), ("__reversed__", ()),
                              ("__getnewargs__", ()), ("__repr__", ())):
        if hasattr(value, method):
            attempt(f"{name}.{method}{arguments}", lambda: typed(getattr(value, method)(*arguments)) if method != "__reversed__" else list(value.__reversed__()))
    attempt(f"{name} tuple()", lambda: (type(tuple(value)).__name__, type(list(value)).__name__, tuple(value) is value))
    attempt(f"{name} star", lambda: (lambda *a: type(a).__name__)(*value))
    attempt(f"{name} hash", lambda: hash(value) == hash(tuple(value)))
for value in (F(2.5), F(-0.0), F("nan"), F("inf")):
    name = f"F({float(value)})"
    for method, arguments in (("__add__", (1,)), ("__radd__", (1,)), ("__neg__", ()), ("__pos__", ()), ("__abs__", ()), ("conjugate", ()), ("__float__", ()), ("__int__", ()), ("__round__", ()), ("__round__", (1,)), ("__trunc__", ()),
                              ("__floor__", ()), ("__divmod__", (2,)), ("__pow__", (2,)), ("hex", ()), ("is_integer", ()), ("as_integer_ratio", ()), ("__format__", ("",)), ("__getnewargs__", ())):
        attempt(f"{name}.{method}{arguments}", lambda: typed(getattr(value, method)(*arguments)))
    for attribute in ("real", "imag"):
        attempt(f"{name}.{attribute}", lambda: typed(getattr(value, attribute)))
    attempt(f"{name} float()", lambda: (typed(float(value)), float(value) is value, typed(F(value)), typed(F.fromhex("0x1p3")), typed(F.from_number(2))))
    attempt(f"{name} sum", lambda: typed(sum([value], 0.0)))
for value in (FS("ab"), FS()):
    name = f"FS({len(value)})"
    for method, arguments in (("copy", ()), ("union", ("c",)), ("union", ()), ("__or__", (set(),)), ("__ror__", ({1} - {1},)), ("intersection", ("a",)), ("difference", ()), ("__and__", (frozenset("a"),)), ("symmetric_difference", ("a",))):
        attempt(f"{name}.{method}", lambda: typed(getattr(value, method)(*arguments)))
    attempt(f"{name} frozenset()", lambda: typed(frozenset(value)))
    attempt(f"{name} own class", lambda: (typed(FS(value)), FS(value) is value))
    attempt(f"{name} or", lambda: (typed(value | {"z"}), typed({"z"} | value), typed(value | value)))

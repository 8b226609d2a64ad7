# How errors name the types of values: builtin classes, classes of the program, nested and renamed ones, metaclasses, aliases, None.
class Plain:
    pass


class Outer:
    class Inner:
        pass


class Meta(type):
    pass


class WithMeta(metaclass=Meta):
    pass


def function():
    class Local:
        pass
    return Local


Renamed = type("Renamed thing", (), {})
Plain.__qualname__ = "Changed.Plain"
Unicode = type("Gr\xfc\xdfe", (), {})
VALUES = {"None": None, "int": 5, "bool": True, "float": 1.5, "complex": 1j, "str": "s", "bytes": b"b", "list": [], "tuple": (), "dict": {}, "set": set(), "frozenset": frozenset(), "range": range(1), "slice": slice(1), "Ellipsis": ..., "NotImplemented": NotImplemented, "function": function, "builtin": len, "method": "a".upper, "bound": Plain().__init__, "generator": (x for x in ()), "Plain": Plain(), "Inner": Outer.Inner(), "class": Plain, "Meta class": WithMeta, "Meta": WithMeta(), "Local": function()(),
          "Renamed": Renamed(), "Unicode": Unicode(), "exception": ValueError(), "module": type(Plain)("m", (), {}), "property": property(), "view": memoryview(b""), "keys": {}.keys(), "iterator": iter([]), "zip": zip(), "map": map(len, []), "enumerate": enumerate([]), "object": object(), "staticmethod": staticmethod(len), "super": super(Plain, Plain()), "bytearray": bytearray()}
ACTIONS = {"+": lambda v: v + object(), "r+": lambda v: object() + v, "call": lambda v: v(1, 2, 3, 4, 5) if not callable(v) else None, "len": len, "iter": lambda v: [x for x in v] if not hasattr(v, "__iter__") else None, "int": lambda v: int(v), "index": lambda v: [1][v], "str +": lambda v: "a" + v, "list +": lambda v: [1] + v, "join": lambda v: "".join([v]), "in str": lambda v: v in "abc", "%d": lambda v: "%d" % (v,), "abs": abs, "<": lambda v: v < object(), "-": lambda v: -v, "ord": ord, "chr": chr, "float": float, "round": round,
           "format": lambda v: format(v, "q"), "isinstance": lambda v: isinstance(1, v), "raise": lambda v: exec("raise v", {"v": v}), "with": lambda v: exec("with v: pass", {"v": v}), "*": lambda v: [1] * v, "**": lambda v: dict(**v), "f(*)": lambda v: print(*v), "missing": lambda v: v.missing_name, "set item": lambda v: v.__class__.__setitem__ if hasattr(v, "__setitem__") else exec("v[0] = 1", {"v": v}), "del item": lambda v: None if hasattr(v, "__delitem__") else exec("del v[0]", {"v": v}), "next": next, "hash": lambda v: hash(v) and None,
           "divmod": lambda v: divmod(v, ""), "pow": lambda v: pow(v, 2, 3), "sum": lambda v: sum([v], 1), "range": range, "bytes": lambda v: bytes([v]), "unpack": lambda v: exec("a, b = v", {"v": v}) if not hasattr(v, "__iter__") else None}
for name, value in VALUES.items():
    for label, action in ACTIONS.items():
        try:
            action(value)
        except (TypeError, AttributeError, ValueError) as error:
            text = str(error)
            if " at 0x" not in text:
                print(name, label, ascii(text), sep=" | ")
        except BaseException as error:
            print(name, label, type(error).__name__, sep=" | ")

# Special methods found in the instance dictionary are not used by the language; the same functions on the class are.
def use_with(x):
    with x as entered:
        return entered


def delete_item(x):
    del x[0]


def set_item(x):
    x[0] = 1


def add_to(x):
    x += 1
    return x


def cut(text):
    return text.split(" at ")[0]


SPECIAL = {
    "len": (3, len), "iter": (iter("ab"), list), "getitem": ("item", lambda x: x[0]), "contains": (True, lambda x: 1 in x),
    "call": ("called", lambda x: x()), "add": ("added", lambda x: x + 1), "radd": ("radded", lambda x: 1 + x),
           "neg": ("negated", lambda x: -x),
    "bool": (False, lambda x: "true" if x else "false"), "eq": ("equal", lambda x: x == 1), "lt": ("less", lambda x: x < 1),
    "hash": (5, lambda x: hash(x) == 5), "str": ("own", lambda x: cut(str(x))), "repr": ("own", lambda x: cut(repr(x))),
    "format": ("own", lambda x: cut(f"{x}")), "int": (7, int), "index": (1, lambda x: "abc"[x]), "float": (7.5, float), "abs": ("abs", abs),
    "round": ("round", round), "reversed": ([3], reversed), "next": ("next", next), "bytes": (b"bytes", bytes),
           "enter": ("entered", use_with),
    "getattr": ("made up", lambda x: x.missing), "setattr": (None, lambda x: setattr(x, "q", 1) or vars(x).get("q", "not stored")),
    "delitem": (None, delete_item), "setitem": (None, set_item), "iadd": ("iadded", add_to), "dir": (["d"], lambda x: dir(x) == ["d"]),
    "instancecheck": (True, lambda x: isinstance(1, x)), "divmod": ("divmod", lambda x: divmod(x, 1)), "complex": (1j, complex),
}
for name, (result, use) in SPECIAL.items():
    line = []
    for on_class in (False, True):
        cls = type("Bare", (), {"__exit__": lambda *a: None})
        obj = cls()
        obj.__dict__[f"__{name}__"] = lambda *a: result
        if on_class:
            setattr(cls, f"__{name}__", lambda *a: result)
        try:
            line.append(repr(use(obj)))
        except Exception as e:
            line.append(f"{type(e).__name__}: {e}")
    print(name, "|", " | ".join(line))


class Late:
    pass


late = Late()
late.__len__, late.__str__ = lambda: 0, lambda: "by hand"
print(late.__len__(), late.__str__(), bool(late), hasattr(Late, "__len__"), sorted(vars(late)))
Late.__len__ = lambda self: 4
print(len(late), late.__len__(), [len(x) for x in (late, Late())], bool(late))
del Late.__len__
print(bool(late), hasattr(Late, "__len__"), late.__len__())

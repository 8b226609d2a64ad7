# Classes derived from int, float, complex and str with overrides of text and number methods: which one each way of formatting asks.
LOG = []


def logs(name, answer):
    def method(self, *arguments):
        LOG.append(name)
        return answer
    return method


METHODS = {"__str__": "str!", "__repr__": "repr!", "__format__": "format!", "__int__": 70, "__index__": 71, "__float__": 72.5, "__complex__": 73j, "__abs__": 5, "__neg__": 6, "__round__": 8, "__trunc__": 9, "__bool__": False, "__len__": 1, "__iter__": iter(()), "__eq__": True, "__lt__": False, "__mod__": "mod!", "__getitem__": "item!"}
KINDS = {"int": int, "float": float, "complex": complex, "str": str}
WAYS = {"str": str, "repr": repr, "ascii": ascii, "format": format, "format d": lambda v: format(v, "5"), "f": lambda v: f"{v}", "f !r": lambda v: f"{v!r}", "f !s": lambda v: f"{v!s:>6}", "f spec": lambda v: f"{v:>6}", "format()": lambda v: "{}".format(v), "{0!r}": lambda v: "{0!r}".format(v), "%s": lambda v: "%s" % v, "%r": lambda v: "%r" % (v,),
        "%a": lambda v: "%a" % (v,), "%d": lambda v: "%d" % v, "%x": lambda v: "%x" % v, "%o": lambda v: "%#o" % v, "%f": lambda v: "%.1f" % v, "%e": lambda v: "%.1e" % v, "%g": lambda v: "%g" % v, "%c": lambda v: "%c" % v, "%*d": lambda v: "%*d" % (v, 1), "hex": hex, "oct": oct, "bin": bin, "chr": chr, "list": lambda v: repr([v]), "int()": int,
        "float()": float, "complex()": complex, "round": round, "abs": abs, "bool": bool, "b%d": lambda v: b"%d" % v, "b%s": lambda v: b"%s" % v, "join": lambda v: "-".join([v]), "int.__repr__": lambda v: type(v).__mro__[1].__repr__(v), "base str": lambda v: type(v).__mro__[1].__str__(v), "base format": lambda v: type(v).__mro__[1].__format__(v, ""),
        "width": lambda v: f"{1:{v}}", "precision": lambda v: f"{1.0:.{v}f}" , "hash": lambda v: hash(v) == 1}
for kind_name, kind in KINDS.items():
    Derived = type("Derived", (kind,), {name: logs(name, answer) for name, answer in METHODS.items()} | {"__hash__": lambda self: 1})
    value = Derived(3) if kind is not str else Derived("3")
    for way, action in WAYS.items():
        LOG.clear()
        try:
            result = action(value)
            outcome = f"{result!r} {type(result).__name__}"
        except Exception as error:
            outcome = f"{type(error).__name__}: {error}"
        print(kind_name, way, outcome, LOG)

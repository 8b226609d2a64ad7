# Every method of dict with too few, too many and wrong arguments.
cases = [
    "clear(1)", "copy(1)", "get()", "get(1, 2, 3)", "get(key=1)", "get([])", "items(1)", "keys(1)", "values(1)", "pop()", "pop(9)", "pop(9, 8)",
    "pop(1, 2, 3)", "pop([])", "popitem(1)", "setdefault()", "setdefault(1, 2, 3)", "setdefault([])", "update(1, 2)", "update(1)", "update(None)",
    "update([1])", "update([[]])", "__getitem__()", "__getitem__(9)", "__getitem__([])", "__setitem__(1)", "__setitem__([], 1)", "__delitem__(9)",
    "__delitem__({})", "__contains__()", "__contains__([])", "__or__(1)", "__ror__([])", "__ior__(5)", "__eq__(1)", "__lt__({})", "__len__(1)",
    "__init__(1, 2)", "__init__(5)", "fromkeys()", "fromkeys(5)", "fromkeys([[]])", "fromkeys(1, 2, 3)", "fromkeys([1], value=2)", "has_key(1)",
]
for case in cases:
    d = {1: "one"}
    try:
        print(case, eval("d." + case), d)
    except Exception as error:
        print(case, type(error).__name__, error)
for case in ("dict(1)", "dict(1, 2)", "dict([1])", "dict(['abc'])", "dict([(1, 2, 3)])", "dict(a=1, **{'a': 2})", "dict(**5)", "dict(*5)", "{}[1]", "{1: 2}[1][0]"):
    try:
        print(case, eval(case))
    except Exception as error:
        print(case, type(error).__name__, error)

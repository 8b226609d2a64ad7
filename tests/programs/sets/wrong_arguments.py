# Every method of set and frozenset with too few, too many and wrong arguments.
methods = ["add", "clear", "copy", "difference", "difference_update", "discard", "intersection", "isdisjoint", "issubset", "issuperset", "pop", "remove",
           "symmetric_difference", "symmetric_difference_update", "union", "update", "__contains__", "__and__", "__rsub__", "__ior__", "__eq__", "__lt__", "__len__"]
for name in methods:
    for arguments in ("", "1", "[1]", "{1}, {2}", "[[]]", "other=1"):
        for kind in ("set", "frozenset"):
            if arguments == "[[]]" and name in ("intersection", "issubset"):
                continue
            try:
                value = eval(f"{kind}((1,)).{name}({arguments})")
                print(kind, name, arguments, sorted(value) if isinstance(value, (set, frozenset)) else value)
            except Exception as error:
                print(kind, name, arguments, type(error).__name__, error)
for case in ("set(1)", "set(1, 2)", "set(iterable=[])", "frozenset(None)", "frozenset(1, 2)", "frozenset(x=1)", "{1}[0]", "set() + set()", "{1} < 2", "set().pop()",
             "set.union()", "set.union(1)", "set.union([1], {2})", "frozenset.add", "hash(set())", "set().__hash__", "{1} * 2"):
    try:
        print(case, eval(case))
    except Exception as error:
        print(case, type(error).__name__, error)

# How much of a generator each consumer takes, and whether what is left can still be read.
def source(log):
    for value in (0, 1, 2, 1, 0):
        log.append(value)
        yield value
    log.append("end")


consumers = {"any": any, "all": lambda g: all(v < 2 for v in g), "in": lambda g: 1 in g, "not in": lambda g: 9 in g, "next": next, "next twice": lambda g: (next(g), next(g)), "zip short": lambda g: list(zip(g, "a")), "zip short first": lambda g: list(zip("a", g)), "unpack two": lambda g: (lambda: exec("a, b = g", {"g": g}))(), "unpack star": lambda g: exec("a, *b = g", {"g": g}), "islice": lambda g: [v for v, _ in zip(g, range(2))], "break": lambda g: exec("for v in g:\n    if v: break", {"g": g}), "list": list, "sum": sum, "max": max, "min": min, "sorted": sorted, "tuple": tuple,
             "set": lambda g: sorted(set(g)), "dict": lambda g: dict.fromkeys(g), "join": lambda g: "".join(map(str, g)), "enumerate": lambda g: next(enumerate(g)), "map": lambda g: next(map(str, g)), "filter": lambda g: next(filter(None, g)), "filter list": lambda g: list(filter(None, g)), "isdisjoint": lambda g: {1}.isdisjoint(g), "issuperset": lambda g: {0, 1}.issuperset(g), "issubset": lambda g: {0}.issubset(g), "extend": lambda g: [].extend(g), "slice": lambda g: [5].__setitem__(slice(0, 0), g), "iter": lambda g: iter(g) is g, "bytes": bytes, "star call": lambda g: max(*g),
             "dict pairs": lambda g: dict(g), "sum text": lambda g: sum(g, ""), "sorted mixed": lambda g: sorted(g, key=lambda v: None), "int": int, "reversed": reversed, "len": len, "index": lambda g: g[0], "close": lambda g: g.close(), "throw": lambda g: g.throw(KeyError("k")), "for else": lambda g: [v for v in g if v == 2]}
for name, consume in consumers.items():
    log = []
    g = source(log)
    try:
        result = repr(consume(g))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    taken = list(log)
    print(name, result if " at 0x" not in result else "object", taken, list(g))

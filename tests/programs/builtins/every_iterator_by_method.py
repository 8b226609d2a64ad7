# Every iterator of a builtin type: its class, __length_hint__, __reduce__, __setstate__ and what it gives before and after its end.
makers = {"list": lambda: iter([1, 2, 3]), "reversed list": lambda: reversed([1, 2, 3]), "tuple": lambda: iter((1, 2, 3)), "reversed tuple": lambda: reversed((1, 2, 3)), "str": lambda: iter("abc"), "wide str": lambda: iter("a\u20ac\U0001f600"), "reversed str": lambda: reversed("abc"), "bytes": lambda: iter(b"abc"), "reversed bytes": lambda: reversed(b"abc"), "bytearray": lambda: iter(bytearray(b"abc")), "memoryview": lambda: iter(memoryview(b"abc")), "range": lambda: iter(range(3)),
          "reversed range": lambda: reversed(range(3)), "long range": lambda: iter(range(10**20, 10**20 + 3)), "reversed long range": lambda: reversed(range(10**20, 10**20 + 3)), "dict": lambda: iter({1: 2, 3: 4, 5: 6}), "reversed dict": lambda: reversed({1: 2, 3: 4, 5: 6}), "items": lambda: iter({1: 2, 3: 4, 5: 6}.items()), "reversed items": lambda: reversed({1: 2, 3: 4, 5: 6}.items()), "values": lambda: iter({1: 2, 3: 4, 5: 6}.values()), "reversed values": lambda: reversed({1: 2, 3: 4, 5: 6}.values()),
          "callable": lambda: iter([1, 2, 3, 0].pop, 1), "enumerate": lambda: enumerate("abc", 5), "zip": lambda: zip("abc", [1, 2, 3]), "strict zip": lambda: zip("ab", [1, 2, 3], strict=True), "map": lambda: map(ord, "abc"), "strict map": lambda: map(max, "abc", "ab", strict=True), "filter": lambda: filter(None, [0, 1, 2]), "generator": lambda: (c for c in "abc"), "set": lambda: iter({7})}


def attempt(action):
    try:
        value = action()
        text = repr(value)
        return text if " at 0x" not in text else type(value).__name__ if not isinstance(value, tuple) else [type(part).__name__ for part in value]
    except Exception as error:
        return f"{type(error).__name__}: {str(error).split(' at 0x')[0]}"


for name, make in makers.items():
    i = make()
    print(name, type(i).__name__, type(i).__module__, iter(i) is i, bool(i), i == i, i == make(), attempt(lambda: len(i)), attempt(lambda: i[0]), attempt(lambda: setattr(i, "x", 1)), attempt(lambda: hash(i) == hash(i)))
    for step in range(5):
        print("   ", step, attempt(lambda: i.__length_hint__()), attempt(lambda: [getattr(p, "__name__", p) if not hasattr(p, "__next__") else list(p) for p in i.__reduce__()]) if name != "set" and "generator" not in name and name not in ("enumerate", "zip", "map", "filter", "strict zip", "strict map") else "", attempt(lambda: next(i)))
    print("    after", attempt(lambda: next(i)), attempt(lambda: next(i, "default")), attempt(lambda: list(i)), attempt(lambda: i.__next__()))
    for state in (0, 1, 2, -1, -5, 99, True, "a", None, 1.5):
        i = make()
        print("    state", state, attempt(lambda: i.__setstate__(state)), attempt(lambda: list(i)))
    print("    new", attempt(lambda: type(i)()), "|", attempt(lambda: type(i)(5)), "|", attempt(lambda: type("S", (type(i),), {}).__name__))

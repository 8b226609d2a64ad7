# What each iterator does when the container is changed between two steps: grows, shrinks, is emptied, is replaced in place.
changes = {"append": lambda x: x.append(9), "insert": lambda x: x.insert(0, 9), "pop": lambda x: x.pop(), "pop first": lambda x: x.pop(0), "clear": lambda x: x.clear(), "reverse": lambda x: x.reverse(), "double": lambda x: x.extend(x), "slice": lambda x: x.__setitem__(slice(None), [7])}
for name, change in changes.items():
    for make in (list, bytearray):
        for start in (0, 1, 3):
            row = []
            for iterator in (iter, reversed, enumerate, lambda x: zip(x, x), lambda x: map(str, x), lambda x: filter(None, x), lambda x: (i for i in x)):
                x = make([1, 2, 3])
                i = iterator(x)
                seen = [next(i) for _ in range(start)]
                try:
                    change(x)
                    for _ in range(6):
                        seen.append(next(i, "end"))
                        if seen[-1] == "end":
                            break
                except Exception as error:
                    seen.append(f"{type(error).__name__}: {error}")
                row.append(seen[start:])
            print(name, make.__name__, start, row)
changes = {"add": lambda d: d.update(n=9), "replace": lambda d: d.update(a=9), "pop": lambda d: d.pop("a"), "popitem": lambda d: d.popitem(), "clear": lambda d: d.clear(), "swap": lambda d: (d.pop("a"), d.update(n=9)), "refill": lambda d: (d.clear(), d.update(x=1, y=2, z=3)), "setdefault": lambda d: d.setdefault("a", 5), "or": lambda d: d.__ior__({"q": 1})}
for name, change in changes.items():
    for start in (0, 1, 3):
        row = []
        for iterator in (iter, reversed, lambda d: iter(d.keys()), lambda d: iter(d.values()), lambda d: iter(d.items()), lambda d: reversed(d.items()), enumerate):
            d = {"a": 1, "b": 2, "c": 3}
            i = iterator(d)
            for _ in range(start):
                next(i)
            try:
                change(d)
                row.append(next(i, "end"))
            except Exception as error:
                row.append(f"{type(error).__name__}: {error}")
            try:
                row.append(next(i, "end"))
            except Exception as error:
                row.append(f"{type(error).__name__}: {error}")
            row.append(i.__length_hint__() if hasattr(i, "__length_hint__") else "-")
        print("dict", name, start, row)
changes = {"add": lambda s: s.add(9), "discard": lambda s: s.discard(1), "clear": lambda s: s.clear(), "same": lambda s: s.add(2), "update": lambda s: s.update([1, 2]), "and": lambda s: s.__iand__({1, 2, 3})}
for name, change in changes.items():
    s = {1, 2, 3}
    i = iter(s)
    next(i)
    results = [i.__length_hint__()]
    try:
        change(s)
        results.append(i.__length_hint__())
        results.append(type(next(i, "end")).__name__ if name != "clear" else next(i, "end") and "")
    except Exception as error:
        results.append(f"{type(error).__name__}: {error}")
    print("set", name, results)

# All slices of a list of five with bounds from -7 to 7 and steps from -3 to 3, against a definition by range().
def positions(n, start, stop, step):
    if step > 0:
        start = 0 if start is None else max(start + n, 0) if start < 0 else min(start, n)
        stop = n if stop is None else max(stop + n, 0) if stop < 0 else min(stop, n)
    else:
        start = n - 1 if start is None else max(start + n, -1) if start < 0 else min(start, n - 1)
        stop = -1 if stop is None else max(stop + n, -1) if stop < 0 else min(stop, n - 1)
    return list(range(start, stop, step))


bounds = [None, -7, -5, -4, -1, 0, 1, 2, 4, 5, 7]
checked = 0
totals = []
for step in (-3, -2, -1, 1, 2, 3):
    for start in bounds:
        for stop in bounds:
            at = positions(5, start, stop, step)
            x = list("abcde")
            cut = slice(start, stop, step)
            assert x[cut] == [x[i] for i in at] and tuple(x)[cut] == tuple(x[cut]) and "abcde"[cut] == "".join(x[cut]), cut
            assert list(range(5)[cut]) == at and list(range(*cut.indices(5))) == at, cut
            del x[cut]
            assert x == [c for i, c in enumerate("abcde") if i not in at], cut
            x = list("abcde")
            x[cut] = [c.upper() for c in x[cut]]
            assert x == [c.upper() if i in at else c for i, c in enumerate("abcde")], cut
            x = list("abcde")
            try:
                x[cut] = "XY"
                totals.append(len(x))
            except ValueError as error:
                totals.append(str(error).split()[-1])
            checked += 1
print(checked, [(total, totals.count(total)) for total in sorted(set(totals), key=repr)])

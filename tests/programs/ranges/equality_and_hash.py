# Ranges are equal when they stand for the same numbers, whatever their bounds; equal ones have the same hash.
bounds = [-2, 0, 1, 3]
ranges = [range(start, stop, step) for start in bounds for stop in bounds for step in (-2, -1, 1, 2, 7)]
classes = {}
for r in ranges:
    classes.setdefault(r, []).append(r)
print(len(ranges), len(classes))
for first, members in classes.items():
    assert all(list(m) == list(first) and hash(m) == hash(first) and m == first for m in members)
    if len(members) > 1:
        print(list(first), members[:4])
wrong = 0
for a in ranges:
    for b in ranges:
        if (a == b) != (list(a) == list(b)) or (a != b) == (a == b):
            wrong += 1
print(wrong)
huge = [range(10**20), range(0, 10**20), range(0, 10**20, 1), range(10**20, 0, -1), range(0, 10**20 - 1, 3), range(0, 10**20 + 1, 3)]
print([[a == b for b in huge] for a in huge])
print(hash(range(10**20)) == hash(range(0, 10**20, 1)), range(5) == (0, 1, 2, 3, 4), range(0) == [], range(True, 3) == range(1, 3), range(1, 3).start is True, range(True).stop)
for text in ("range(3) < range(4)", "range(3) >= range(3)", "range(3).__eq__([0, 1, 2])", "range(3).__lt__(range(4))", "{range(3): 1}[range(0, 3, 1)]", "range(3) in [range(0, 3)]", "range(3) is range(3)", "type(range(3)) == range", "range(3) != range(3)", "range(0, 5, 5) == range(0, 1)", "len({range(0), range(1, 1), range(5, 2)})"):
    try:
        print(text, "->", eval(text))
    except TypeError as error:
        print(text, "->", error)

# Every way of changing the size of a dict under its iterators; replacing values is allowed.
def walk(change, kind):
    d = {"a": 1, "b": 2, "c": 3}
    seen = []
    try:
        for item in kind(d):
            seen.append(item)
            change(d, len(seen))
    except RuntimeError as error:
        seen.append(str(error))
    return seen


kinds = [iter, reversed, dict.keys, dict.values, dict.items, lambda d: reversed(d.items()), lambda d: enumerate(d), lambda d: zip(d, d)]
changes = [
    lambda d, n: d.update(z=1),
    lambda d, n: d.pop("c", None),
    lambda d, n: d.clear(),
    lambda d, n: d.__setitem__("a", n),
    lambda d, n: d.popitem() if n == 3 else None,
    lambda d, n: d.setdefault("new", 1) if n == 3 else None,
]
for change in changes:
    for kind in kinds:
        print(walk(change, kind))
d = {1: 1, 2: 2}
iterator = iter(d)
d[3] = 3
print(iterator.__length_hint__())
for attempt in range(2):
    try:
        next(iterator)
    except RuntimeError as error:
        print(error)
del d[3]
try:
    print(next(iterator))
except RuntimeError as error:
    print("still:", error)

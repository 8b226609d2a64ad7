# Order is that of first insertion: overwriting keeps the place, deleting and inserting moves to the end.
d = dict(a=1, b=2, c=3)
d["a"] = 10
del d["b"]
d["b"] = 20
print(d, list(d), list(d.values()), list(reversed(d)), list(reversed(d.items())))
d.update(c=30, e=50, a=100)
print(d)
print(d.popitem(), d.popitem(), d)
d |= {"z": 0, "a": -1}
print(d, {"c": 1} | d, d | {"c": 1, "y": 2})
d["c"] = d.pop("c")
print(d)
d.setdefault("n")
print(d, d.pop("n"))
print(dict(reversed(d.items())), dict(sorted(d.items())), {v: k for k, v in d.items()})
print({"x": 1, "y": 2} == {"y": 2, "x": 1}, list({"x": 1, "y": 2}) == list({"y": 2, "x": 1}))
for number in range(5):
    d.pop(next(iter(d)))
    d[number] = number
print(d)
d.clear()
print(d, len(d))
try:
    d.popitem()
except KeyError as error:
    print(repr(error), error)

# Every dict method; order of keys under changes.
d = {"a": 1, "b": 2}
print(d["a"], d.get("a"), d.get("z"), d.get("z", 0), "a" in d, "z" in d, len(d), d.setdefault("c", 3), d.setdefault("a", 9), d)
print(list(d.keys()), list(d.values()), list(d.items()), d.pop("a"), d.pop("z", None), d, d.popitem(), d)
d.update({"x": 1}, y=2)
d.update([("z", 3), ["w", 4]])
d.update(b=20)
print(d, d.copy() == d, d.copy() is d, dict(d) == d)
del d["x"]
d["x"] = "back at the end"
d["b"] = "same place"
print(list(d), list(reversed(d)), list(reversed(d.items()))[:1])
print(d.clear(), d, bool(d), {} == dict(), dict.fromkeys("ab"), dict.fromkeys([1, 2], "v"))
print(dict(a=1, b=2), dict([("k", "v")]), dict({"q": 1}, r=2), dict(zip("xy", (1, 2))), dict(), {**{"a": 1}, "b": 2})
print({"a": 1, "b": 2} == {"b": 2, "a": 1}, {"a": 1} != {"a": 2}, {1: "x"} == {1.0: "x"}, {"a": 1} | {"b": 2, "a": 3})
e = {1: "int", 1.0: "float", True: "bool"}
print(e, e[1], len(e), {0: "z", False: "f", -0.0: "n"}, {"1": 1, 1: "1"}, {(1, 2): "t"}[1, 2], {None: 1}[None], {2 ** 70: "big"}[2 ** 70], {1.5: "f"}[1.5])
print({k: v for k, v in sorted({"b": 1, "a": 2}.items())}, sorted({"b": 1, "a": 2}), max({"a": 5, "b": 9}), sum({1: 2, 3: 4}), {"a": {"b": {"c": 1}}}["a"]["b"]["c"])
v = {"a": 1, "b": 2}
keys, values, items = v.keys(), v.values(), v.items()
v["c"] = 3
print(keys, values, items, len(keys), "c" in keys, 3 in values, ("c", 3) in items, ("c", 4) in items, sorted(keys & {"a", "z"}), sorted(keys | {"q"}), sorted(keys - {"a"}), keys == {"a", "b", "c"})
for bad in (lambda: {}["k"], lambda: {}.pop("k"), lambda: {}.popitem(), lambda: {[]: 1}, lambda: {}[{}], lambda: dict(5), lambda: dict([1]), lambda: {} < {}, lambda: {}.update(5), lambda: {}.get([]), lambda: {} + {}, lambda: dict([(1, 2, 3)])):
    try:
        print(bad())
    except (KeyError, TypeError, ValueError) as error:
        print(type(error).__name__, error)

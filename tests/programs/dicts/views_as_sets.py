# keys() and items() answer all operators of sets with any iterable; values() does not.
d = {"a": 1, "b": 2, "c": 3}
e = {"b": 2, "c": 4, "d": 5}


def shown(value):
    return sorted(value, key=repr) if isinstance(value, set) else value


for left, right in ((d.keys(), e.keys()), (d.items(), e.items()), (d.keys(), {"a", "z"}), ({"a", "z"}, d.keys()), (d.keys(), ["c", "c", "q"]),
                    (iter(["c", "q"]), d.keys()), (d.items(), [("a", 1), ("a", 2)]), (d.keys(), "ab"), (d.keys(), d), (d, d.keys())):
    for name in ("&", "|", "-", "^", "==", "<", "<=", ">", ">="):
        if isinstance(left, type(iter([]))):
            left = iter(["c", "q"])
        try:
            value = shown(eval(f"left {name} right"))
        except TypeError as error:
            value = error
        print(name, value)
print(d.keys().isdisjoint(e), d.keys().isdisjoint(["x"]), d.items().isdisjoint({("a", 1)}), d.items().isdisjoint([]))
print(d.keys() == {"a", "b", "c"}, d.keys() == ["a", "b", "c"], d.items() == set(d.items()), d.values() == d.values())
print(("a", 1) in d.items(), ("a", 2) in d.items(), ["a", 1] in d.items(), "a" in d.items(), ("zz", 1) in d.items())
try:
    d.values() & [1]
except TypeError as error:
    print(error)
try:
    hash(d.keys())
except TypeError as error:
    print(error)

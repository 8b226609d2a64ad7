# A view of items need not hash its values: only what looks for them in a set does.
d = {"a": [1], "b": 2, "c": {}}
print(d.items().isdisjoint([("a", [2])]), d.items().isdisjoint([("a", [1])]), d.items().isdisjoint([]))
print(d.items() & [("b", 2), ("x", 1)], {("b", 2)} & {"b": 2}.items())
print(("a", [1]) in d.items(), ("c", {}) in d.items(), ("c", {1: 1}) in d.items())
print(d.items() == d.copy().items(), d.items() <= dict(d, z=1).items(), d.items() == {**d, "a": []}.items())
for name in ("&", "|", "-"):
    try:
        print(eval(f"d.items() {name} d.items()"))
    except TypeError as error:
        print(name, error)
try:
    ([], 1) in d.items()
except TypeError as error:
    print(error)
try:
    [] in d.keys()
except TypeError as error:
    print(error)
print([] in d.values(), [1] in d.values())

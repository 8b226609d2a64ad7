# An operator between a view of a dict and a set or frozenset makes a set, whatever the elements need to be compared.
class Key:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        return hash(self.name)

    def __eq__(self, other):
        return self.name == getattr(other, "name", other)

    def __repr__(self):
        return f"Key({self.name})"


d = {"a": 1, Key("b"): 2, 3: Key("c")}
for other in (frozenset(["a", Key("b")]), {"b", 4}, frozenset(), ["a", "a"], iter([Key("b"), 3])):
    for name in ("d.keys() & other", "other & d.keys()", "d.keys() - other", "other - d.keys()", "d.keys() | other", "other ^ d.keys()", "d.items() & other", "d.items() | other"):
        if not isinstance(other, (set, frozenset, list)):
            other = iter([Key("b"), 3])
        value = eval(name)
        print(name, type(value).__name__, sorted(value, key=repr))
f = frozenset(["a", Key("z")])
f &= d.keys()
print(type(f).__name__, f)
f = frozenset(["a"])
f |= d.keys()
print(type(f).__name__, len(f), type(frozenset(["a"]).union(d.keys())).__name__, type(frozenset(["a"]).intersection(d)).__name__)
print(d.keys() & d.keys() == set(d), d.keys() - d.keys(), (d.items() | d.items()) == set(d.items()), d.keys() ^ {3} == {"a", "b"})

# defaultdict and ChainMap.
from collections import defaultdict, ChainMap, OrderedDict
import copy


def attempt(label, function, *args, **kwargs):
    try:
        print(label, "->", function(*args, **kwargs))
    except Exception as error:
        print(label, "!", type(error).__name__, error)


d = defaultdict(list)
d["a"].append(1)
d["a"].append(2)
d["b"]
print(d, d.default_factory, d.get("z"), "z" in d, len(d), dict(d))
n = defaultdict(None, {"a": 1}, b=2)
attempt("none", lambda: n["z"])
attempt("none", lambda: defaultdict()["z"])
attempt("not callable", defaultdict, 3)
attempt("pairs", defaultdict, int, [1])
i = defaultdict(int, [("x", 1)])
i["y"] += 5
i["x"] -= 1
print(i, i.copy(), type(copy.copy(i)).__name__, copy.deepcopy(d), i == {"x": 0, "y": 5})
i.default_factory = lambda: 42
print(i["new"], i["y"])
nested = defaultdict(lambda: defaultdict(int))
nested["a"]["b"] += 1
print(nested["a"], dict(nested["a"]))
print(i | {"q": 1} == {"x": 0, "y": 5, "new": 42, "q": 1}, type(i | {}).__name__, type({} | i).__name__, ({"x": 9} | i)["x"])
i |= {"z": 3}
print(dict(i))


class Sub(defaultdict):
    def __missing__(self, key):
        self[key] = value = key * 2
        return value


s = Sub()
print(s[4], s["ab"], s)


def boom():
    raise ValueError("factory")


b = defaultdict(boom)
attempt("factory raises", lambda: b["k"])
print(b.keys(), isinstance(b, dict))
r = defaultdict(list)
r["self"] = r
print(r)
r2 = defaultdict(lambda: r2)
print(defaultdict(int).__reduce__()[:4], defaultdict.__module__)
print(defaultdict(int, a=1).__missing__("q"))

c = ChainMap({"a": 1}, {"a": 2, "b": 3}, OrderedDict(c=4))
print(c, c["a"], c["b"], c.get("z"), c.get("z", 9), len(c), list(c), "c" in c, bool(c), bool(ChainMap()))
attempt("missing", lambda: c["z"])
c["b"] = "new"
del c["a"]
print(c.maps, dict(c), sorted(c.items()), list(c.keys()), list(c.values()))
attempt("del", c.__delitem__, "c")
attempt("pop", c.pop, "c")
print(c.pop("c", "default"), c.pop("b"))
attempt("popitem", c.popitem)
child = c.new_child({"x": 1})
print(child, child.parents, c.new_child(), c.new_child(k=1), c.new_child({"a": 1}, b=2))
child.update(y=2)
child.clear()
print(child, ChainMap.fromkeys("ab", 0), ChainMap(), child.copy(), copy.copy(child).maps[1] is child.maps[1])
print(ChainMap({"a": 1}) == {"a": 1}, ChainMap({"a": 1}) | {"b": 2}, {"b": 2} | ChainMap({"a": 1}), type({"b": 2} | ChainMap()).__name__)
x = ChainMap({})
x |= {"p": 1}
print(x)
attempt("or", lambda: x | 3)


class Deep(ChainMap):
    def __setitem__(self, key, value):
        for mapping in self.maps:
            if key in mapping:
                mapping[key] = value
                return
        self.maps[0][key] = value

    def __missing__(self, key):
        return f"<{key}>"


e = Deep({"zebra": "black"}, {"elephant": "blue"})
e["elephant"] = "grey"
e["snake"] = "red"
print(e, e["what"], e.parents)
print(list(ChainMap({"b": 1, "a": 2}, {"c": 1, "a": 3})), ChainMap({"a": 1}, {"a": 2}).items())

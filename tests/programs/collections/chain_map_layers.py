# ChainMap: look-up order, writes to the first map, new_child, parents, iteration order, unions, missing keys, subclasses.
import copy
import pickle
from collections import ChainMap, Counter, OrderedDict, defaultdict


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


defaults = {"color": "red", "user": "guest", "size": 1}
env = {"user": "admin"}
chain = ChainMap({}, env, defaults)
print(chain, chain["user"], chain["size"], len(chain), list(chain), sorted(chain.items()), chain.maps, chain.get("none"), chain.get("none", 5), "color" in chain, bool(ChainMap()), bool(ChainMap({}, {})))
chain["user"] = "me"
chain["new"] = True
print(chain.maps[0], env, chain.pop("user"), chain["user"], chain.popitem(), chain.maps[0])
child = chain.new_child()
child["size"] = 99
grand = child.new_child({"deep": 1}, extra=2)
print(child.maps, grand["deep"], grand["extra"], grand["size"], grand.parents["size"], grand.parents.parents["size"], grand.parents == child, child.parents.maps == chain.maps, len(grand.maps))
print(ChainMap({"b": 1}, {"a": 2, "b": 3}), list(ChainMap({"b": 1}, {"a": 2, "b": 3})), dict(ChainMap({"b": 1}, {"a": 2, "b": 3})), list(ChainMap({"z": 1}, {"y": 1}, {"x": 1})), list(reversed(list(ChainMap({"z": 1}, {"y": 1})))))
print(ChainMap({"a": 1}) == {"a": 1}, {"a": 1} == ChainMap({"a": 1}), ChainMap({"a": 1}, {"a": 2}) == ChainMap({"a": 1}), ChainMap() == {}, ChainMap({"a": 1}) != {"a": 2})
print(ChainMap({"a": 1}, {"b": 2}) | {"c": 3}, {"c": 3, "a": 0} | ChainMap({"a": 1}, {"b": 2}), type({} | ChainMap()).__name__, ChainMap({"a": 1}) | ChainMap({"a": 2}))
merged = ChainMap({"a": 1}, {"b": 2})
merged |= {"b": 3}
merged.update(c=4)
print(merged, merged.setdefault("b", 9), merged.setdefault("d", 9), merged.keys(), merged.values(), merged.items(), merged.keys() & {"a"}, list(merged.values()))
copied = copy.copy(merged)
copied["a"] = "changed"
print(merged["a"], copied.maps[1] is merged.maps[1], merged.copy().maps[0] is merged.maps[0], copy.deepcopy(merged) == merged, pickle.loads(pickle.dumps(merged)) == merged, ChainMap.fromkeys("ab", 1), ChainMap.fromkeys(["x"]))
for wrong in (lambda: ChainMap()["x"], lambda: chain.pop("color"), lambda: ChainMap().popitem(), lambda: chain.__delitem__("color"), lambda: ChainMap({"a": 1}).pop("b"), lambda: hash(ChainMap()), lambda: ChainMap({}) | 5, lambda: ChainMap(5)["a"], lambda: ChainMap({})[[]], lambda: ChainMap({"a": 1}).pop("b", None), lambda: ChainMap({}, {"a": 1}).__delitem__("a")):
    attempt(wrong)
lazy = ChainMap(defaultdict(list), {"x": [1]})
print(lazy["x"], lazy.get("nothing"), "nothing" in lazy, lazy.maps[0])


class Scope(ChainMap):
    def __missing__(self, key):
        return f"<{key}?>"

    def __setitem__(self, key, value):
        for mapping in self.maps:
            if key in mapping:
                mapping[key] = value
                return
        self.maps[0][key] = value

    def __delitem__(self, key):
        for mapping in self.maps:
            if key in mapping:
                del mapping[key]
                return
        raise KeyError(key)


scope = Scope({"x": 1}, {"y": 2})
inner = scope.new_child({"z": 3})
inner["y"] = 20
inner["new"] = 0
del inner["x"]
print(inner, scope, inner["nope"], type(inner).__name__, type(inner.parents).__name__, inner.get("nope"), inner == {"z": 3, "new": 0, "y": 20}, repr(Scope()))
counts = ChainMap(Counter("aab"), OrderedDict(c=5))
print(counts["a"], counts.get("q"), sum(counts.values()), max(counts, key=counts.get), "{a} {c}".format_map(counts), {**counts}, [key for key in counts if counts[key] > 1])
attempt(lambda: counts["q"])

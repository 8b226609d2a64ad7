# ChainMap: layers of settings, writes to the first, new_child and parents, missing keys, iteration order.
from collections import ChainMap

defaults, user = {"color": "red", "size": 1}, {"size": 2}
settings = ChainMap({}, user, defaults)
print(settings["color"], settings["size"], settings.get("x", "-"), "size" in settings, len(settings), list(settings), dict(settings))
settings["size"] = 9
del settings["size"]
settings["new"] = 1
print(settings.maps, settings, user, defaults)
child = settings.new_child({"color": "blue"})
print(child["color"], child.parents["color"], child.parents == settings, child.new_child(size=5)["size"], len(child.maps))
print(sorted(child.items()), child.pop("color"), child["color"], child.setdefault("color", "x"), child.popitem() if child.maps[0] else None)
print(ChainMap() == {}, ChainMap({"a": 1}) | {"b": 2}, {"b": 2} | ChainMap({"a": 1}), ChainMap({"a": 1}, {"a": 2, "c": 3}).copy(), bool(ChainMap({}, {})), ChainMap.fromkeys("ab", 0))
joined = ChainMap({"a": 1})
joined |= {"z": 5}
print(joined, joined.maps[0])


class Default(ChainMap):
    def __missing__(self, key):
        return f"no {key}"


print(Default({"a": 1})["b"], Default({}).get("b"), Default({}).new_child()["q"], repr(Default({})))
for wrong in (lambda: settings["nothing"], lambda: settings.__delitem__("color"), lambda: settings.pop("size"), lambda: ChainMap({}).popitem(), lambda: ChainMap(5)["a"]):
    try:
        print(wrong())
    except (KeyError, TypeError) as error:
        print(type(error).__name__, error)

# ChainMap: look-ups through maps, writes to the first, new_child(), parents, ordering, subclass.
from collections import ChainMap, OrderedDict

base, user, command = {"colour": "red", "size": 1}, {"colour": "blue"}, {}
settings = ChainMap(command, user, base)
print(settings["colour"], settings["size"], settings.get("none"), len(settings), list(settings), "size" in settings, dict(settings), settings.maps is settings.maps)
settings["size"] = 99
print(command, base, settings["size"], settings.pop("size"), settings["size"])
for wrong in (lambda: settings["zzz"], lambda: settings.pop("colour"), lambda: settings.__delitem__("colour"), lambda: ChainMap().popitem()):
    try:
        print(wrong())
    except KeyError as error:
        print(repr(error))
child = settings.new_child({"local": 1})
print(child, child.parents == settings, child.new_child(x=5).maps[0], ChainMap().maps, bool(ChainMap()), bool(settings))
child["local"] = 2
child.clear()
print(child.maps[0], settings == {"colour": "blue", "size": 1}, settings.copy().maps[0] is command, settings.copy().maps[1] is user)
print(settings | {"new": 1}, {"first": 0} | settings, ChainMap({"a": 1}) | ChainMap({"b": 2}))
settings |= {"merged": True}
print(command, settings.setdefault("size", 5), settings.setdefault("fresh", 5), command)
print(list(ChainMap({"b": 1, "a": 2}, {"c": 3, "b": 4})), list(ChainMap({"b": 1}, {"c": 3, "b": 4}).items()), ChainMap.fromkeys("ab", 0))


class DeepChain(ChainMap):
    def __setitem__(self, key, value):
        for mapping in self.maps:
            if key in mapping:
                mapping[key] = value
                return
        self.maps[0][key] = value

    def __missing__(self, key):
        return f"<{key}>"


deep = DeepChain({"zebra": "black"}, {"lion": "yellow"})
deep["lion"], deep["snake"] = "orange", "red"
print(deep, deep["unknown"], deep.get("unknown"), type(deep.new_child()).__name__)

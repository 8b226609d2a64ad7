# Settings in layers: ChainMap with sections, overrides, contexts, defaults made by defaultdict, frozen views, diffs of layers.
from collections import ChainMap, OrderedDict, UserDict, defaultdict, namedtuple
from contextlib import contextmanager
from types import MappingProxyType

Change = namedtuple("Change", "key old new")
DEFAULTS = {"color": {"text": "black", "back": "white"}, "size": 10, "plugins": [], "debug": False}


class Section(UserDict):
    def __init__(self, *args, **kwargs):
        self.changes = []
        super().__init__(*args, **kwargs)
        self.changes.clear()

    def __setitem__(self, key, value):
        self.changes.append(Change(key, self.data.get(key), value))
        if isinstance(value, dict) and not isinstance(value, Section):
            value = Section(value)
        super().__setitem__(key, value)

    def __getattr__(self, name):
        if name in ("data", "changes"):
            raise AttributeError(name)
        try:
            return self[name]
        except KeyError:
            raise AttributeError(f"no setting {name!r}") from None

    def path(self, dotted, default=None):
        node = self
        for part in dotted.split("."):
            if not isinstance(node, (Section, ChainMap)) or part not in node:
                return default
            node = node[part]
        return node


class Settings(ChainMap):
    @contextmanager
    def overridden(self, **values):
        self.maps.insert(0, values)
        try:
            yield self
        finally:
            self.maps.pop(0)

    def where(self, key):
        return [at for at, layer in enumerate(self.maps) if key in layer]

    def __missing__(self, key):
        raise KeyError(f"{key} in none of {len(self.maps)} layers")

    def flattened(self):
        def walk(prefix, mapping):
            for key, value in mapping.items():
                if isinstance(value, (dict, Section)):
                    yield from walk(f"{prefix}{key}.", value)
                else:
                    yield prefix + key, value

        return OrderedDict(sorted(walk("", self)))


section = Section(DEFAULTS)
section["size"] = 12
section["color"]["text"] = "blue"
section.update(debug=True)
print(section.size, section.color.text, section.path("color.back"), section.path("color.nothing", "?"), section.path("size.x"), section.changes, section.color.changes, section.color)
for wrong in (lambda: section.missing, lambda: section["missing"], lambda: section.color.missing):
    try:
        print(wrong())
    except (AttributeError, KeyError) as error:
        print(type(error).__name__, error)
user, system = {"size": 14}, MappingProxyType({"color": {"text": "green"}, "lang": "de"})
settings = Settings(user, system, DEFAULTS)
print(settings["size"], settings["lang"], settings["color"], settings.where("color"), settings.where("size"), len(settings), list(settings), settings.flattened())
with settings.overridden(size=99, debug=True) as inside:
    inside["temp"] = 1
    print(settings["size"], settings["debug"], settings["temp"], settings.where("size"), len(settings.maps))
print(settings["size"], "temp" in settings, settings.get("temp", "gone"))
settings["lang"] = "en"
print(user, system["lang"], settings.pop("lang"), settings["lang"], settings.parents["size"], type(settings.parents).__name__, type(settings.new_child()).__name__)
for wrong in (lambda: settings["none"], lambda: settings.pop("debug"), lambda: settings.parents.__setitem__("x", 1), lambda: Settings(system).update(a=1)):
    try:
        print(wrong())
    except (KeyError, TypeError) as error:
        print(type(error).__name__, error)


def difference(before, after):
    keys = OrderedDict.fromkeys([*before, *after])
    return [Change(key, before.get(key), after.get(key)) for key in keys if before.get(key) != after.get(key)]


print(difference(DEFAULTS, settings), difference(settings, settings), difference({}, {"a": 1})[0]._asdict())
made = defaultdict(lambda: defaultdict(lambda: "unset"), known=defaultdict(str, x="1"))
print(made["known"]["x"], repr(made["known"]["y"]), made["other"]["z"], sorted(made), {name: dict(inner) for name, inner in made.items()})
view = MappingProxyType(ChainMap({"a": 1}, {"b": 2}))
print(view["b"], len(view), dict(view), view | {"c": 3}, sorted(view.items()), view == {"a": 1, "b": 2}, "{a}-{b}".format_map(view))

# __missing__ in subclasses of dict: which look-ups ask for it, nested defaults, failures, and that other classes do not have it.
class Default(dict):
    def __init__(self, factory, *args, **kw):
        super().__init__(*args, **kw)
        self.factory = factory
        self.asked = []

    def __missing__(self, key):
        self.asked.append(key)
        if self.factory is None:
            raise KeyError(key)
        value = self[key] = self.factory()
        return value


d = Default(list, a=[1])
d["a"].append(2)
d["b"].append(3)
d["c"] += [4, 5]
print(d, d.asked, d.get("z"), "z" in d, d.pop("z", "popped"), d.setdefault("s", "set"), d.asked, len(d))
tree = Default(lambda: Default(lambda: Default(int)))
tree["x"]["y"]["z"] += 5
tree["x"]["w"]
print(tree, tree.asked, tree["x"].asked)


class Transform(dict):
    def __missing__(self, key):
        return key.upper() if isinstance(key, str) else f"<{key}>"


t = Transform(name="Ann")
print("%(name)s and %(other)s" % t, "{name} {other}".format_map(t), "ab".translate(Transform({97: "x"})), t[5], t[()],
      [t[k] for k in ("name", "q")], dict(t))
print(list(map(t.__getitem__, ["a", "name"])), dict.__getitem__(t, "direct"), list(map(t.get, ["a", "name"])), t | {"b": 1},
      type(t | {"b": 1}).__name__, t.copy().__class__.__name__)


class Chained(Transform):
    def __missing__(self, key):
        if key == "deep":
            return super().__missing__(key) + "!"
        raise LookupError(f"no {key}") from None


NoneMissing = type("NoneMissing", (Transform,), {"__missing__": None})
Static = type("Static", (dict,), {"__missing__": staticmethod(lambda key: f"static {key}")})


class NotADict:
    def __missing__(self, key):
        return "never"

    def __getitem__(self, key):
        raise KeyError(key)


on_instance = Default(None)
on_instance.__missing__ = lambda key: "never"
for action in (lambda: Chained()["deep"], lambda: Chained()["x"], lambda: NoneMissing()["k"], lambda: Static()["k"],
               lambda: NotADict()["k"], lambda: on_instance["k"], lambda: {}.__missing__, lambda: d[[]],
               lambda: Chained().__delitem__("k"), lambda: Default(None)["k"], lambda: "{missing}".format(**Transform()),
               lambda: "%(k)s" % Chained()):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__, e)

# WeakValueDictionary behaves as a mapping while its values live.
import weakref


class Sprite:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"Sprite({self.name})"


ant, bee, cat = Sprite("ant"), Sprite("bee"), Sprite("cat")
d = weakref.WeakValueDictionary({"a": ant, "b": bee})
d["c"] = cat
print(len(d), d["a"], d["a"] is ant, "b" in d, "z" in d, d.get("z"), d.get("z", 0), list(d), list(d.keys()), list(d.values()))
print(list(d.items()), sorted(d, reverse=True), [k for k, v in d.items() if v is bee], bool(d), bool(weakref.WeakValueDictionary()))
print(d.pop("b"), d.pop("b", "gone"), d.setdefault("a", bee), d.setdefault("n", bee), len(d), dict(d))
d.update({"a": cat}, extra=ant)
print(dict(d), d.copy() == d, type(d.copy()).__name__, dict(d | {"more": bee}))
del d["n"]
key, value = d.popitem()
print(key, value, sorted(d))
for action in (lambda: d["z"], lambda: d.pop("z"), lambda: d.__delitem__("z"), lambda: d.__setitem__("five", 5),
               lambda: d.update({"t": (1,)}), lambda: weakref.WeakValueDictionary({"x": "text"}), lambda: weakref.WeakValueDictionary(1),
               lambda: d[[]], lambda: hash(d)):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)
d.clear()
print(len(d), list(d), type(d).__name__)


class Cached:
    pool = weakref.WeakValueDictionary()

    def __new__(cls, key):
        found = cls.pool.get(key)
        if found is None:
            found = cls.pool[key] = super().__new__(cls)
            found.uses = 0
        found.uses += 1
        return found


one, two, again = Cached(1), Cached(2), Cached(1)
print(one is again, one.uses, two.uses, [(k, v.uses) for k, v in Cached.pool.items()], Cached.pool[2] is two)

# UserDict and dict subclasses: hooks that are called and that are not, |=, fromkeys, get and pop, __missing__, frozen and ordered kinds.
import copy
import json
import pickle
from collections import ChainMap, Counter, OrderedDict, UserDict, defaultdict
from collections.abc import Mapping, MutableMapping


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


def spied(base):
    class Spy(base):
        def __init__(self, *args, **kwargs):
            self.log = []
            super().__init__(*args, **kwargs)

        def __getitem__(self, key):
            self.log.append(f"get {key}")
            return super().__getitem__(key)

        def __setitem__(self, key, value):
            self.log.append(f"set {key}")
            super().__setitem__(key, value)

        def __delitem__(self, key):
            self.log.append(f"del {key}")
            super().__delitem__(key)

        def __contains__(self, key):
            self.log.append(f"in {key}")
            return super().__contains__(key)

        def __missing__(self, key):
            self.log.append(f"missing {key}")
            return f"no {key}"

        def taken(self):
            log, self.log = self.log, []
            return log

    Spy.__name__ = Spy.__qualname__ = f"Spy{base.__name__}"
    return Spy


for base in (dict, UserDict, OrderedDict, Counter):
    made = spied(base)({"a": 1}, b=2)
    print(base.__name__, made, made.taken())
    for name, call in (("get", lambda: made.get("a")), ("get none", lambda: made.get("z")), ("[]", lambda: made["z"]), ("update", lambda: made.update({"c": 3}, d=4)), ("setdefault", lambda: made.setdefault("e", 5)), ("pop", lambda: made.pop("c")), ("pop none", lambda: made.pop("zz", "default")), ("popitem", lambda: made.popitem()), ("|", lambda: made | {"x": 1}), ("copy", lambda: type(made.copy()).__name__), ("==", lambda: made == {"a": 1, "b": 2, "d": 4}), ("in", lambda: "a" in made), ("**", lambda: dict(**made)), ("dict", lambda: dict(made)), ("items", lambda: list(made.items())), ("format", lambda: "{a}".format_map(made)), ("%", lambda: "%(a)s" % made), ("fromkeys", lambda: type(made).fromkeys("q", 1)), ("del", lambda: made.__delitem__("a")), ("clear", lambda: made.clear())):
        made.taken()
        try:
            result = call()
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print("  ", name, result, made.taken())
    if base is not Counter:
        made |= {"i": 1}
    print("  ", made.taken(), made, len(made), bool(made))


class Frozen(Mapping):
    def __init__(self, *args, **kwargs):
        self._data = dict(*args, **kwargs)

    def __getitem__(self, key):
        return self._data[key]

    def __iter__(self):
        return iter(self._data)

    def __len__(self):
        return len(self._data)

    def __hash__(self):
        return hash(frozenset(self._data.items()))

    def __or__(self, other):
        return Frozen({**self, **other}) if isinstance(other, Mapping) else NotImplemented

    def __repr__(self):
        return f"Frozen({self._data})"


f = Frozen(a=1, b=2)
print(f, f | {"c": 3}, f == {"a": 1, "b": 2}, {f: "key"}[Frozen(b=2, a=1)], f.get("z"), list(f.items()), "a" in f, {**f}, json.dumps(dict(f)), isinstance(f, MutableMapping), pickle.loads(pickle.dumps(f)) == f, copy.replace(f, a=1) if hasattr(f, "__replace__") else "no replace", f.keys() & {"a"}, dict(f | Frozen(a=9)))
for wrong in (lambda: f.__setitem__("a", 1), lambda: f["z"], lambda: f | 5, lambda: f.pop("a"), lambda: {"x": 1} | f, lambda: hash(Frozen(a=[])), lambda: f.update(a=1)):
    attempt(wrong)


class Attr(dict):
    __getattr__, __setattr__, __delattr__ = dict.__getitem__, dict.__setitem__, dict.__delitem__


a = Attr(x=1)
a.y = [2]
del a.x
print(a, a.y, vars(a), copy.deepcopy(a.y), a | {"z": 1}, type(a | {}).__name__, Attr(a, w=3).w)
attempt(lambda: a.missing)


class Multi(UserDict):
    def __setitem__(self, key, value):
        self.data.setdefault(key, []).append(value)

    def __getitem__(self, key):
        return self.data[key][-1]

    def all(self, key):
        return list(self.data.get(key, ()))


m = Multi([("a", 1), ("b", 2), ("a", 3)], b=4)
print(m["a"], m.all("a"), m.all("zz"), list(m.values()), m, dict(m), m == {"a": 3, "b": 4}, len(m), m.pop("a"), m.get("b"), sorted(m | {"c": 1}), ChainMap(m, {"q": 1})["b"], Multi.fromkeys("aa", 0).all("a"))

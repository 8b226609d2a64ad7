# OrderedDict: order, moves, comparisons, views, changes during iteration, subclasses.
from collections import OrderedDict
import copy


def attempt(label, function, *args, **kwargs):
    try:
        print(label, "->", function(*args, **kwargs))
    except Exception as error:
        print(label, "!", type(error).__name__, error)


o = OrderedDict([("a", 1), ("b", 2)], c=3)
print(o, list(o), list(reversed(o)), len(o), o["b"])
o["a"] = 9
o["d"] = 4
del o["b"]
o["b"] = 5
print(o)
o.move_to_end("a")
print(o)
o.move_to_end("b", last=False)
print(o)
attempt("move", o.move_to_end, "zz")
print(o.popitem(), o.popitem(last=False), o)
print(o.pop("c"), o.pop("zz", "default"), o)
attempt("pop", o.pop, "zz")
print(o.setdefault("s"), o.setdefault("s", 3), o.setdefault("t", 4), o)
o.clear()
print(o, bool(o))
attempt("popitem", o.popitem)
o.update([("x", 1), ("y", 2)], z=3)
print(o.keys(), o.values(), o.items())
print(list(reversed(o.keys())), list(reversed(o.values())), list(reversed(o.items())))
print("x" in o.keys(), ("x", 1) in o.items(), ("x", 2) in o.items(), 3 in o.values(), len(o.items()))
print(sorted(o.keys() & {"x", "q"}), sorted(o.keys() | {"q"}), sorted(o.keys() - {"x"}), o.keys() == {"x", "y", "z"})
print(o == OrderedDict(x=1, y=2, z=3), o == OrderedDict(y=2, x=1, z=3), o == {"y": 2, "x": 1, "z": 3}, {"y": 2, "x": 1, "z": 3} == o, o != OrderedDict(y=2, x=1, z=3))
print(o | {"n": 1}, {"n": 1, "x": 0} | o, type({} | o).__name__)
o |= {"m": 2}
print(o, copy.copy(o), type(o.copy()).__name__, copy.deepcopy(o) == o)
print(OrderedDict.fromkeys("abc"), OrderedDict.fromkeys("ab", 0), OrderedDict())
attempt("bad", OrderedDict, [1])
attempt("bad", OrderedDict, [(1, 2, 3)])
attempt("bad", OrderedDict, 3)
attempt("two", OrderedDict, [], [])


def loop(change):
    o = OrderedDict(a=1, b=2, c=3)
    for key in o:
        change(o)


attempt("delete", loop, lambda o: o.pop("c"))
attempt("add", loop, lambda o: o.__setitem__("new", 1))
attempt("move", loop, lambda o: o.move_to_end("a"))
attempt("set", loop, lambda o: o.__setitem__("a", 1))
attempt("unhashable", OrderedDict().__setitem__, [], 1)


class Sub(OrderedDict):
    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        self.move_to_end(key)


s = Sub(a=1, b=2)
s["a"] = 3
print(s, type(s.copy()).__name__, repr(Sub()))


class LRU(OrderedDict):
    def __init__(self, size):
        super().__init__()
        self.size = size

    def __getitem__(self, key):
        value = super().__getitem__(key)
        self.move_to_end(key)
        return value

    def __setitem__(self, key, value):
        if key in self:
            self.move_to_end(key)
        super().__setitem__(key, value)
        if len(self) > self.size:
            del self[next(iter(self))]


cache = LRU(3)
for k in "abcab":
    cache[k] = k.upper()
cache["a"]
cache["d"] = "D"
print(list(cache), dict(cache), cache.size)


class Missing(OrderedDict):
    def __missing__(self, key):
        return f"<{key}>"


print(Missing(a=1)["b"], Missing(a=1).get("b"))
r = OrderedDict()
r["self"] = r
print(r)
print(isinstance(o, dict), dict(o), {**o}, list(o.items())[:2], [*o])
print(o.__reduce__()[:4], o.__reduce__()[0] is OrderedDict)
big = OrderedDict()
for i in range(500):
    big[i] = i
for i in range(0, 500, 2):
    big.move_to_end(i)
for i in range(400):
    big.popitem(last=i % 2)
print(list(big)[:5], len(big))

# Orders that change: moves to both ends, gaps at the front, iterators that notice, subclasses, keys with an __eq__ of their own.
import copy
import pickle
from collections import OrderedDict


def attempt(label, function, *args, **kwargs):
    try:
        print(label, "->", function(*args, **kwargs))
    except Exception as error:
        print(label, "!", type(error).__name__, error)


d = OrderedDict((letter, number) for number, letter in enumerate("abcdef"))
d.move_to_end("b")
d.move_to_end("e", last=False)
d.move_to_end("b")
d.move_to_end("e", False)
print(d, list(reversed(d)), list(reversed(d.items()))[:2], list(reversed(d.values())), list(reversed(d.keys())))
print(d.popitem(), d.popitem(last=False), d.popitem(False), d.popitem(0), d.popitem(1), d)
attempt("missing", d.move_to_end, "z")
attempt("unhashable", d.move_to_end, [])
attempt("keywords", d.move_to_end, key="d", last=0)
print(d.popitem(), d)
attempt("empty", d.popitem)
attempt("empty", d.popitem, last=False)
attempt("arguments", d.popitem, 1, 2)
attempt("arguments", d.move_to_end)

# the cache that everybody writes
cache, out = OrderedDict(), 0
for n in range(3000):
    key = n * n % 211
    if key in cache:
        cache.move_to_end(key)
    else:
        cache[key] = n
        if len(cache) > 50:
            out += cache.popitem(last=False)[0]
print(out, list(cache)[:5], len(cache))
queue = OrderedDict.fromkeys(range(2000))
print(sum(queue.popitem(last=False)[0] for _ in range(1990)), list(queue))
for n in range(500):
    queue[n] = n
    queue.popitem(last=False)
print(list(queue))
for n in range(300):
    queue.move_to_end(next(iter(queue)))
    queue.move_to_end(next(reversed(queue)), last=False)
print(list(queue))

# changes while somebody walks
for change in (
    lambda d: d.move_to_end("a"),
    lambda d: d.move_to_end("c"),
    lambda d: d.move_to_end("c", last=False),
    lambda d: d.__setitem__("a", 9),
    lambda d: d.__setitem__("new", 9),
    lambda d: d.pop("c"),
    lambda d: d.popitem(False),
    lambda d: d.clear(),
    lambda d: (d.pop("b"), d.__setitem__("b", 1)),
):
    for walk in (iter, reversed, lambda d: iter(d.items()), lambda d: iter(d.values()), lambda d: reversed(d.items())):
        d = OrderedDict(a=1, b=2, c=3)
        walk = walk(d)
        first = next(walk)
        change(d)
        attempt(first, list, walk)
d = OrderedDict(a=1, b=2)
walk = iter(d)
print(next(walk), next(walk), d.move_to_end("a"), next(walk, "end"))
walk = iter(d)
print(type(walk).__name__, list(copy.copy(walk)), list(pickle.loads(pickle.dumps(walk))), list(walk), list(walk))
print(max(d), sorted(d.items()), dict(d), {**d}, [*d], list(zip(d, d.values())), sum(d.values()), d | {"z": 0}, {"z": 0} | d)


class Loud(OrderedDict):
    def __setitem__(self, key, value):
        print("set", key, end="; ")
        super().__setitem__(key, value)

    def __delitem__(self, key):
        print("del", key, end="; ")
        super().__delitem__(key)

    def __missing__(self, key):
        return key * 2


loud = Loud([("a", 1), ("b", 2)], c=3)
print(loud["zz"], loud)
print(loud.pop("a"), loud.popitem(last=False), loud.setdefault("q", 7), loud.setdefault("q"), loud)
loud.move_to_end("c")
print(loud, loud.pop("none", 5), loud.pop("none2", None))
attempt("pop", loud.pop, "none")
loud.update({"c": 1}, k=2)
print(list(loud.items()), copy.copy(loud) == loud, vars(loud))
loud.extra = 1
print(vars(copy.copy(loud)), vars(pickle.loads(pickle.dumps(OrderedDict(a=1)))), loud.__reduce__()[:3])


class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n % 3

    def __eq__(self, other):
        return isinstance(other, Key) and self.n == other.n

    def __repr__(self):
        return f"K{self.n}"


keys = [Key(n) for n in range(5)]
d = OrderedDict((key, key.n) for key in keys)
d.move_to_end(Key(1))
d.move_to_end(Key(3), last=False)
print(d, d.popitem(last=False), next(reversed(d)) is keys[1], Key(2) in d)
attempt("missing", d.move_to_end, Key(8))
d.move_to_end(Key(1))
d.move_to_end(Key(0), last=False)
print(d, d == OrderedDict(d), d == OrderedDict(reversed(d.items())), d == dict(reversed(d.items())), d != {})
attempt("no dict", OrderedDict.move_to_end, {}, 1)
attempt("no dict", OrderedDict.__iter__, [])
print(OrderedDict.fromkeys("ab", 1), OrderedDict([["x", 1], ("y", 2)]), OrderedDict({"q": 1}, r=2))
attempt("pairs", OrderedDict, [(1, 2, 3)])
attempt("pairs", OrderedDict, [(1,)])
attempt("pairs", OrderedDict, [1])
attempt("pairs", OrderedDict, 5)
attempt("arguments", OrderedDict, {}, {})

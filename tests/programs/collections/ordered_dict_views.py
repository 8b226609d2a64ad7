# OrderedDict: views, reversed, equality by order, move_to_end, popitem, subclasses, pickling, unions, mutation errors.
import copy
import pickle
from collections import Counter, OrderedDict


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


d = OrderedDict(zip("abcde", range(5)))
print(d, list(d), list(reversed(d)), list(reversed(d.keys())), list(reversed(d.values())), list(reversed(d.items())))
d.move_to_end("b")
d.move_to_end("d", last=False)
print(d, d.popitem(), d.popitem(last=False), d.popitem(False), d)
print(d.keys(), d.values(), d.items(), d.keys() & {"c", "x"}, sorted(d.keys() | {"x"}), d.items() - {("c", 2)}, d.keys() ^ {"c"}, d.keys() == {"e", "c"}, "c" in d.keys(), ("c", 2) in d.items(), len(d.values()), d.keys().isdisjoint("xyz"), d.keys().mapping["c"])
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == dict(b=2, a=1), dict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict() == {}, OrderedDict(a=1) != OrderedDict(a=1.0), OrderedDict(a=1) == Counter(a=1))
print(OrderedDict(a=1) | {"b": 2}, {"b": 2} | OrderedDict(a=1), type({} | OrderedDict()).__name__, type(OrderedDict() | {}).__name__, OrderedDict([("x", 1), ("y", 2), ("x", 3)]), OrderedDict({"p": 1}, q=2), OrderedDict.fromkeys("ba"), OrderedDict.fromkeys([3, 1], "v"))
e = OrderedDict(a=1)
e |= {"b": 2}
e |= [("c", 3)]
e.update(a=9)
e["a"] = 10
del e["b"]
e["b"] = 20
print(e, e.pop("zz", None), e.pop("a"), e.setdefault("n"), e.setdefault("c", 5), e, e.get("q", 7))
print(repr(OrderedDict()), OrderedDict(x=OrderedDict(y=1)), str(OrderedDict([(1, 2)])), bool(OrderedDict()), len(e), e.__sizeof__() > 0)
e["self"] = e
print(e)
print(pickle.loads(pickle.dumps(d)) == d, copy.copy(d) == d, copy.deepcopy(OrderedDict(a=[1])), d.copy() is d, type(d.copy()).__name__, d.__reduce__()[0].__name__, list(d.__reduce__()[4]))
for wrong in (lambda: OrderedDict().popitem(), lambda: OrderedDict().pop("a"), lambda: OrderedDict(a=1).move_to_end("z"), lambda: OrderedDict()["q"], lambda: OrderedDict(1), lambda: OrderedDict([1]), lambda: OrderedDict([(1, 2, 3)]), lambda: OrderedDict({}, {}), lambda: OrderedDict(a=1) | 5, lambda: OrderedDict(a=1) | [("b", 1)], lambda: hash(OrderedDict()), lambda: OrderedDict(a=1) < OrderedDict(b=1), lambda: OrderedDict(a=1).move_to_end(), lambda: OrderedDict.fromkeys(5), lambda: OrderedDict([([], 1)]), lambda: OrderedDict(a=1).popitem(1, 2)):
    attempt(wrong)


def change(action):
    d = OrderedDict(a=1, b=2, c=3)
    seen = []
    for key in d:
        seen.append(key)
        action(d, key)
        if len(seen) > 5:
            break
    return seen


for action in (lambda d, k: d.__setitem__(k, 9), lambda d, k: d.__setitem__(k * 2, 9), lambda d, k: d.pop(k), lambda d, k: d.clear()):
    attempt(lambda: change(action))


class LRU(OrderedDict):
    def __init__(self, size, *args):
        self.size = size
        super().__init__(*args)

    def __getitem__(self, key):
        value = super().__getitem__(key)
        if key in self:
            self.move_to_end(key)
        return value

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        self.move_to_end(key)
        if len(self) > self.size:
            del self[next(iter(self))]

    def __missing__(self, key):
        return f"no {key}"


cache = LRU(2)
cache["a"], cache["b"] = 1, 2
cache["a"]
cache["c"] = 3
print(cache, list(cache), cache["zz"], cache.get("a"), vars(cache), cache.size, LRU(5, [("x", 1)]))

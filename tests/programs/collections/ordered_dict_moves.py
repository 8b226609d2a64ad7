# OrderedDict: move_to_end(), popitem(), equality with order, reversed, reprs, changes while iterating.
import copy
import pickle
from collections import OrderedDict

table = OrderedDict(a=1, b=2, c=3)
table.move_to_end("a")
table.move_to_end("c", last=False)
print(table, list(reversed(table)), table.popitem(), table.popitem(last=False), table)
for wrong in (lambda: table.move_to_end("zzz"), lambda: OrderedDict().popitem(), lambda: table.pop("zzz"), lambda: OrderedDict(1), lambda: OrderedDict([1])):
    try:
        wrong()
    except (KeyError, TypeError) as error:
        print(type(error).__name__, error)
one, two = OrderedDict(a=1, b=2), OrderedDict(b=2, a=1)
print(one == two, one == dict(two), dict(one) == two, one != two, one == OrderedDict(a=1, b=2), one | two, two | {"z": 1}, {"z": 1} | one)
one |= {"c": 3}
one.update(a=100)
print(one, one.setdefault("a", 5), one.setdefault("d", 6), one.pop("b"), one.pop("b", None), list(one.items()), list(reversed(one.values())))
print(OrderedDict.fromkeys("cab", 0), copy.copy(one) == one, pickle.loads(pickle.dumps(one)), one.copy() is one, OrderedDict(), repr(OrderedDict({1: [2]})))
del one["a"]
one["a"] = "back"
print(one, list(one))
try:
    for key in one:
        one[key + "x"] = 1
except RuntimeError as error:
    print(error)
own = OrderedDict()
own["self"] = own
print(own)


class LastUpdated(OrderedDict):
    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        self.move_to_end(key)


class Lru(OrderedDict):
    def __init__(self, size):
        super().__init__()
        self.size = size

    def __getitem__(self, key):
        value = super().__getitem__(key)
        self.move_to_end(key)
        return value

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        if len(self) > self.size:
            del self[next(iter(self))]


recent = LastUpdated(a=1, b=2)
recent["a"] = 3
lru = Lru(2)
for key in "abc":
    lru[key] = key.upper()
    lru["b"] if "b" in lru else None
lru["d"] = "D"
print(recent, list(lru.items()))

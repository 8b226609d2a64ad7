# Mapping, MutableMapping, Set and MutableSet with the least that they need.
from collections.abc import Mapping, MutableMapping, MutableSet, Set


class CaseInsensitive(MutableMapping):
    def __init__(self, *args, **kwargs):
        self.store = {}
        self.update(*args, **kwargs)

    def __getitem__(self, key):
        return self.store[key.lower()][1]

    def __setitem__(self, key, value):
        self.store[key.lower()] = (key, value)

    def __delitem__(self, key):
        del self.store[key.lower()]

    def __iter__(self):
        return (key for key, _ in self.store.values())

    def __len__(self):
        return len(self.store)


headers = CaseInsensitive({"Content-Type": "text"}, Accept="*/*")
print(headers["content-type"], "ACCEPT" in headers, headers.get("x"), headers.setdefault("New", 1), headers.pop("new"), headers.pop("none", "default"), dict(headers), list(headers.keys()), sorted(headers.values()), list(headers.items()))
print(headers == {"Content-Type": "text", "Accept": "*/*"}, headers.popitem(), len(headers), isinstance(headers, Mapping))
headers.update([("a", 1)], b=2)
try:
    headers.pop("zzz")
except KeyError as error:
    print("KeyError", error)
headers.clear()
try:
    headers.popitem()
except KeyError as error:
    print(repr(error))


class Ordered(MutableSet):
    def __init__(self, items=()):
        self.items = list(dict.fromkeys(items))

    def __contains__(self, item):
        return item in self.items

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)

    def add(self, item):
        if item not in self.items:
            self.items.append(item)

    def discard(self, item):
        if item in self.items:
            self.items.remove(item)

    def __repr__(self):
        return f"O{self.items}"


one, two = Ordered("abc"), Ordered("bcd")
print(one & two, one | two, one - two, one ^ two, one <= two, one < Ordered("abcd"), one >= Ordered("a"), one == Ordered("cba"), one != two, one.isdisjoint(two), one & "b", "az" - one if False else "")
one |= "x"
one &= Ordered("axz")
one ^= {"q"}
one -= ["x"]
print(one, one.pop(), one)
try:
    one.remove("zz")
except KeyError as error:
    print("KeyError", error)
print({1, 2} & Ordered([2, 3]), {1} | Ordered([2]), {1} <= Ordered([1, 2]), Ordered([1]) == {1}, isinstance(one, Set), Ordered._from_iterable("zz"), hash(frozenset([1])) == Set._hash(frozenset([1])))

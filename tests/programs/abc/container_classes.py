# collections.abc: what counts as what, the methods that come for free, abstract ones that are missing, patterns.
import collections.abc as abcs
from collections.abc import *
from collections import deque, OrderedDict, defaultdict, Counter, ChainMap, UserDict, UserList, UserString


async def agen():
    yield


def gen():
    yield


async def coro():
    pass


c = coro()
samples = [1, 1.5, "a", b"b", bytearray(), [], (), {}, set(), frozenset(), range(3), memoryview(b"x"), {}.keys(), {}.values(), {}.items(), iter([]), iter({}), gen(), agen(), c, len, int, None, deque(), OrderedDict(), defaultdict(int), Counter(), ChainMap(), UserDict(), UserList(), UserString("x"), type.__dict__, zip(), map(len, []), object(), lambda: 0, reversed([]), enumerate([])]
for sample in samples:
    print(type(sample).__name__, [name for name in abcs.__all__ if isinstance(sample, getattr(abcs, name))])
c.close()
for name in abcs.__all__:
    cls = getattr(abcs, name)
    print(name, cls.__module__, sorted(cls.__abstractmethods__), [base.__name__ for base in cls.__bases__], repr(cls))
print(Iterable[int], Mapping[str, int], Callable[[int, str], bool].__args__, Callable[..., int], Sequence[int].__origin__ is Sequence)
try:
    Callable[int]
except TypeError as error:
    print(error)


class Seq(Sequence):
    def __init__(self, *items):
        self.items = items

    def __getitem__(self, index):
        return self.items[index]

    def __len__(self):
        return len(self.items)


s = Seq(1, 2, 3, 2)
print(list(s), 2 in s, 9 in s, s.index(2), s.index(2, 2), s.count(2), list(reversed(s)), isinstance(s, Reversible), isinstance(s, Collection))
for args in [(9,), (1, 1), (3, 0, 2)]:
    try:
        print(s.index(*args))
    except ValueError as error:
        print("ValueError", error)
match s:
    case [first, *rest]:
        print("sequence", first, rest)


class Mut(MutableSequence, Seq):
    def __init__(self, *items):
        self.items = list(items)

    def __setitem__(self, index, value):
        self.items[index] = value

    def __delitem__(self, index):
        del self.items[index]

    def insert(self, index, value):
        self.items.insert(index, value)


m = Mut(3, 1)
m.append(2)
m.extend("ab")
m += [7]
m.reverse()
print(m.items, m.pop(), m.pop(0), m.items)
m.remove("a")
m.extend(m)
print(m.items)
m.clear()
print(m.items)
try:
    m.pop()
except IndexError as error:
    print("IndexError", error)


class Map(MutableMapping):
    def __init__(self, **items):
        self.data = dict(items)

    def __getitem__(self, key):
        return self.data[key]

    def __setitem__(self, key, value):
        self.data[key] = value

    def __delitem__(self, key):
        del self.data[key]

    def __iter__(self):
        return iter(self.data)

    def __len__(self):
        return len(self.data)


d = Map(a=1, b=2)
print(d.get("a"), d.get("z", 0), "a" in d, list(d.keys()), list(d.items()), list(d.values()), d == {"a": 1, "b": 2}, d != Map(a=1))
print(d.setdefault("c", 3), d.pop("a"), d.pop("zz", None), d.popitem(), dict(d), len(d.keys()), d.keys() & {"c"}, sorted(d.items() | {("x", 1)}))
d.update({"q": 1}, r=2)
d.update([("s", 3)])
print(dict(d), ("q", 1) in d.items(), 3 in d.values(), repr(d.keys()).startswith("KeysView("), sorted(d.keys() - {"q"}))
match d:
    case {"q": value, **rest}:
        print("mapping", value, rest)
try:
    d.pop("nothing")
except KeyError as error:
    print("KeyError", error)
try:
    reversed(d)
except TypeError as error:
    print(error)
d.clear()
print(len(d))


class Bag(MutableSet):
    def __init__(self, items=()):
        self.data = list(dict.fromkeys(items))

    def __contains__(self, item):
        return item in self.data

    def __iter__(self):
        return iter(self.data)

    def __len__(self):
        return len(self.data)

    def add(self, item):
        if item not in self.data:
            self.data.append(item)

    def discard(self, item):
        if item in self.data:
            self.data.remove(item)

    def __repr__(self):
        return f"Bag({self.data})"


x, y = Bag("abc"), Bag("bcd")
print(x & y, x | y, x - y, x ^ y, x <= y, Bag("b") < x, x >= Bag(), x == Bag("cba"), x.isdisjoint("z"), {"z"} | x, ["q", "a"] & x)
x |= "z"
x &= Bag("az")
x ^= Bag("zq")
x -= Bag("q")
print(x, x.pop(), x)
try:
    x.remove("nothing")
except KeyError as error:
    print("KeyError", error)
x.clear()
try:
    x.pop()
except KeyError as error:
    print("KeyError", repr(error))
print(Set._hash(Bag([1, 2, 3])) == hash(frozenset([1, 2, 3])) or "differs from frozenset")


class Gen(Generator):
    def __init__(self):
        self.n = 0

    def send(self, value):
        self.n += 1
        if self.n > 3:
            raise StopIteration
        return self.n

    def throw(self, typ, val=None, tb=None):
        super().throw(typ, val, tb)


print(list(Gen()), Gen().close(), isinstance(Gen(), Iterator))
try:
    Gen().throw(ValueError("thrown"))
except ValueError as error:
    print(error)
for cls in (Seq, Sequence, MutableMapping, Hashable, Iterator):
    try:
        cls()
        print(cls.__name__, "made")
    except TypeError as error:
        print(error)


class NoIter:
    __iter__ = None
    __hash__ = None


print(isinstance(NoIter(), Iterable), isinstance(NoIter(), Hashable), issubclass(list, Hashable), issubclass(int, Hashable))


class Duck:
    def __len__(self):
        return 0

    def __iter__(self):
        return iter(())

    def __contains__(self, item):
        return False


print(isinstance(Duck(), Collection), isinstance(Duck(), Sized), isinstance(Duck(), Sequence), issubclass(Duck, Set))

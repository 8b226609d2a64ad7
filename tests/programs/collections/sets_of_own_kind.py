# Sets built on the mixins: ordered sets, bit sets, intervals, multi-sets by Counter; operators with builtins and views, comparisons.
from collections import Counter, OrderedDict, UserDict, deque
from collections.abc import MutableSet, Set


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class OrderedSet(MutableSet):
    def __init__(self, items=()):
        self.items = OrderedDict.fromkeys(items)

    def __contains__(self, item):
        return item in self.items

    def __iter__(self):
        return iter(self.items)

    def __reversed__(self):
        return reversed(self.items)

    def __len__(self):
        return len(self.items)

    def add(self, item):
        self.items[item] = None

    def discard(self, item):
        self.items.pop(item, None)

    def pop(self, last=True):
        return self.items.popitem(last)[0]

    def __repr__(self):
        return f"{{{', '.join(map(repr, self))}}}"

    def __eq__(self, other):
        return list(self) == list(other) if isinstance(other, OrderedSet) else super().__eq__(other)


class Bits(MutableSet):
    def __init__(self, items=(), bits=0):
        self.bits = bits
        for item in items:
            self.add(item)

    @classmethod
    def _from_iterable(cls, items):
        return cls(items)

    def __contains__(self, item):
        return isinstance(item, int) and item >= 0 and bool(self.bits >> item & 1)

    def __iter__(self):
        bits, at = self.bits, 0
        while bits:
            if bits & 1:
                yield at
            bits, at = bits >> 1, at + 1

    def __len__(self):
        return self.bits.bit_count()

    def add(self, item):
        if not isinstance(item, int) or item < 0:
            raise ValueError(f"no bit {item!r}")
        self.bits |= 1 << item

    def discard(self, item):
        if item in self:
            self.bits &= ~(1 << item)

    def __and__(self, other):
        return Bits(bits=self.bits & other.bits) if isinstance(other, Bits) else super().__and__(other)

    def __repr__(self):
        return f"Bits({self.bits:#b})"

    def __hash__(self):
        return self._hash()


class Span(Set):
    def __init__(self, low, high):
        self.low, self.high = low, high

    @classmethod
    def _from_iterable(cls, items):
        return set(items)

    def __contains__(self, item):
        return isinstance(item, int) and self.low <= item < self.high

    def __iter__(self):
        return iter(range(self.low, self.high))

    def __len__(self):
        return max(0, self.high - self.low)


o, p = OrderedSet("cabbage"), OrderedSet("badge")
print(o, p, o & p, p & o, o | p, o - p, p - o, o ^ p, o == p, o == set("cabge"), o == OrderedSet("cabge"), OrderedSet("ab") == OrderedSet("ba"), OrderedSet("ab") == {"a", "b"}, list(reversed(o)), o <= o | p, o < o, o >= {"a"}, o.isdisjoint("xyz"), "".join(sorted(o)))
print(o.add("z"), o.discard("c"), o.pop(), o.pop(last=False), o, o.remove("g"), o, len(o), bool(OrderedSet()), type(o | []).__name__, o | "xa", "xa" | o, {"q"} | o if False else o | {"q"}, o & ["b", "e", "b"], ["e", "b"] & o, o - "b", "bx" - o)
o |= "hello"
o -= {"l", "b"}
o ^= ["e", "new"]
o &= OrderedSet(["new", "o", "h"])
print(o, o.clear(), o)
for wrong in (lambda: o.pop(), lambda: o.remove("x"), lambda: hash(o), lambda: o | 5, lambda: o & None, lambda: o < [1], lambda: o <= "a", lambda: OrderedSet([[]]), lambda: o.isdisjoint(1)):
    attempt(wrong)
b, c = Bits([1, 5, 9]), Bits([5, 6])
print(b, c, b & c, b | c, b - c, b ^ c, b & {5, 7}, b | [0], {1, 5} & b, [2] | b, b - [5], [5, 7] - b, b == {1, 5, 9}, {1, 5, 9} == b, b == frozenset([1, 5, 9]), b <= range(10) if False else b <= set(range(10)), hash(b) == hash(frozenset([1, 5, 9])), {b: 1}.get(frozenset([1, 5, 9])), type(b | c).__name__, list(b), len(b), 5 in b, "5" in b, -1 in b, True in b)
b |= c
b -= Bits([1])
b ^= {0, 5}
b &= range(7)
print(b, b.pop(), b, b.discard(99), sorted(b, reverse=True), b.isdisjoint([1, 2]), sum(b), max(b))
for wrong in (lambda: b.add(-1), lambda: b.add("x"), lambda: b | ["x"], lambda: Bits([1.5]), lambda: b & 5, lambda: b.remove(70)):
    attempt(wrong)
s, t = Span(2, 6), Span(4, 8)
print(s & t, s | t, s - t, s ^ t, s == {2, 3, 4, 5}, s <= Span(0, 9), s < Span(2, 6), s > Span(3, 4), s.isdisjoint(Span(6, 9)), type(s & t).__name__, s == Span(2, 6), Span(5, 5) == set(), len(Span(5, 1)), list(s), 3 in s, 6 in s, s & [5, 99], {2, 9} - s, s != {1}, set(s) == s, frozenset([3]) < s, s >= {3, 4})
views = {"a": 1, "b": 2}
print(views.keys() & OrderedSet("bc"), OrderedSet("cb") & views.keys(), views.keys() | OrderedSet("z") == {"a", "b", "z"}, views.keys() == OrderedSet("ba"), OrderedSet("ab") <= views.keys(), views.keys() - OrderedSet("a"), views.keys() >= OrderedSet("b"), views.items() & OrderedSet([("a", 1), ("a", 2)]), views.keys().isdisjoint(OrderedSet("xy")), UserDict(views).keys() & OrderedSet("a"), Counter("ab").keys() ^ OrderedSet("bc") == {"a", "c"}, type(UserDict(views).keys() & {"a"}).__name__, isinstance(views.keys(), Set), issubclass(OrderedSet, Set), set(deque("ab")) == OrderedSet("ab"))

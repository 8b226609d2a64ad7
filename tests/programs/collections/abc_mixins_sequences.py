# collections.abc: what Sequence, MutableSequence, Set and MutableSet give for a few methods.
from collections.abc import Collection, MutableSequence, MutableSet, Sequence, Set


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Squares(Sequence):
    def __init__(self, count):
        self.size = count

    def __getitem__(self, at):
        if isinstance(at, slice):
            return [self[each] for each in range(*at.indices(self.size))]
        if not -self.size <= at < self.size:
            raise IndexError("no such square")
        return (at % self.size) ** 2

    def __len__(self):
        return self.size


class Logged(MutableSequence):
    def __init__(self, *items):
        self.items, self.log = list(items), []

    def __getitem__(self, at):
        return self.items[at]

    def __setitem__(self, at, value):
        self.log.append(("set", at, value))
        self.items[at] = value

    def __delitem__(self, at):
        self.log.append(("del", at))
        del self.items[at]

    def __len__(self):
        return len(self.items)

    def insert(self, at, value):
        self.log.append(("insert", at, value))
        self.items.insert(at, value)


class Letters(Set):
    def __init__(self, letters):
        self.letters = "".join(sorted(dict.fromkeys(letters)))

    def __contains__(self, letter):
        return letter in self.letters

    def __iter__(self):
        return iter(self.letters)

    def __len__(self):
        return len(self.letters)

    def __repr__(self):
        return f"<{self.letters}>"

    def __hash__(self):
        return self._hash()


class Bag(MutableSet):
    def __init__(self, items=()):
        self.items = list(dict.fromkeys(items))

    def __contains__(self, item):
        return item in self.items

    def __iter__(self):
        return iter(list(self.items))

    def __len__(self):
        return len(self.items)

    def add(self, item):
        if item not in self.items:
            self.items.append(item)

    def discard(self, item):
        if item in self.items:
            self.items.remove(item)

    def __repr__(self):
        return f"Bag{self.items}"


s = Squares(6)
print(list(s), list(reversed(s)), 16 in s, 17 in s, s.index(9), s.index(9, -4), s.count(4), s[1:4], s[-1], len(s), isinstance(s, Sequence), isinstance(s, Collection), max(s), s.index(25, 2, 6))
for wrong in (lambda: s.index(5), lambda: s.index(1, 2), lambda: s[6], lambda: s.index(25, 0, -1), lambda: Sequence(), lambda: s + s, lambda: s.append(1)):
    attempt(wrong)
l = Logged(1, 2, 3)
l.append(4)
l.extend([5, 6])
l += (7,)
l.reverse()
print(l.items, l.pop(), l.pop(0), l.remove(4), l.items, 3 in l, l.index(2), l.count(9), l.log)
l.extend(l)
print(l.items, l.clear(), l.items, len(l.log))
for wrong in (lambda: l.pop(), lambda: l.remove(1), lambda: l.extend(5), lambda: l.pop(3)):
    attempt(wrong)
a, b = Letters("hello"), Letters("world")
print(a & b, a | b, a - b, b - a, a ^ b, a <= b, Letters("lo") <= a, a >= Letters("h"), a < a, a > Letters("he"), a == Letters("olleh"), a != b, a.isdisjoint(b), a.isdisjoint("xyz"), hash(a) == hash(frozenset("hello")), {a: 1}[Letters("ehlo")])
print(a & "lid", a | "xyz", a - ["h"], "hat" - a, "hat" & a, a ^ {"h", "z"}, a == set("hello"), set("helo") == a, a <= set("helowr"), type(a | "q").__name__, frozenset("lo") < a)
c = Bag("abc")
c |= "cde"
print(c, c.add("z"), c.remove("a"), c.discard("nope"), c.pop(), c)
c &= {"c", "d", "q"}
c -= ["d"]
c ^= "cx"
print(c, c == {"x"}, c | {"y"}, c.clear(), c, bool(c), c <= set())
c ^= c
c |= "mn"
c -= c
print(c)
for wrong in (lambda: c.pop(), lambda: c.remove("a"), lambda: hash(c), lambda: a < 5, lambda: a & 5, lambda: a | None, lambda: 5 - a, lambda: a <= [1], lambda: Set(), lambda: a.isdisjoint(5), lambda: MutableSet()):
    attempt(wrong)
print(sorted(Sequence.__abstractmethods__), sorted(MutableSequence.__abstractmethods__), sorted(Set.__abstractmethods__), sorted(MutableSet.__abstractmethods__), Letters._from_iterable("ba"), Sequence.__mro__[1:5])

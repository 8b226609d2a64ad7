# UserList and list subclasses: sorted lists, typed lists, history, negative steps of slices, in-place operators, results' types.
import bisect
import copy
import pickle
from collections import UserList, deque
from collections.abc import MutableSequence, Sequence


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Sorted(UserList):
    def __init__(self, items=(), key=None):
        self.key = key
        super().__init__(sorted(items, key=key))

    def add(self, item):
        bisect.insort(self.data, item, key=self.key)
        return self

    def append(self, item):
        raise TypeError("use add()")

    insert = __setitem__ = append

    def __contains__(self, item):
        key = self.key or (lambda each: each)
        at = bisect.bisect_left(self.data, key(item), key=self.key)
        return at < len(self.data) and self.data[at] == item

    def __add__(self, other):
        return Sorted([*self, *other], self.key)


class Typed(list):
    def __init__(self, kind, items=()):
        self.kind = kind
        super().__init__(self._check(item) for item in items)

    def _check(self, item):
        if not isinstance(item, self.kind):
            raise TypeError(f"{item!r} is no {self.kind.__name__}")
        return item

    def append(self, item):
        super().append(self._check(item))

    def __setitem__(self, at, value):
        super().__setitem__(at, list(map(self._check, value)) if isinstance(at, slice) else self._check(value))

    def __add__(self, other):
        return Typed(self.kind, [*self, *other])

    def __repr__(self):
        return f"Typed[{self.kind.__name__}]({super().__repr__()})"


class Circular(UserList):
    def __getitem__(self, at):
        if isinstance(at, slice):
            return [self[each] for each in range(at.start or 0, len(self) if at.stop is None else at.stop, at.step or 1)]
        return self.data[at % len(self.data)]


s = Sorted([3, 1, 2])
print(s, s.add(0).add(5), 2 in s, 9 in s, s + [4, -1], type(s + []).__name__, s[1:3] if False else s.data[1:3], s.index(5), s.pop(0), s.remove(3), s, len(s), s == [1, 2, 5], s < [1, 3], Sorted("banana"), Sorted(["b", "A"], str.lower), "a" in Sorted(["b", "a"], str.lower), list(reversed(s)), s.count(5))
for wrong in (lambda: s.append(1), lambda: s.insert(0, 1), lambda: s.__setitem__(0, 1), lambda: s[10], lambda: s.index(9), lambda: Sorted([1, "a"]), lambda: s.add("x")):
    attempt(wrong)
t = Typed(int, [1, 2])
t.append(3)
t[0:2] = [7, 8, 9]
print(t, t + [4], type(t[:2]).__name__, type(t * 2).__name__, type(t.copy()).__name__, sorted(t), t == [7, 8, 9, 3], t.kind, vars(t), isinstance(t, MutableSequence), [*t, 1], t.index(9))
for wrong in (lambda: t.append("x"), lambda: t.__setitem__(0, 1.5), lambda: t + ["a"], lambda: Typed(str, [1]), lambda: t.extend(["unchecked"]) or t):
    attempt(wrong)
c = Circular("abc")
print(c[4], c[-1], c[1:7], c[::2], c[3], len(c), c.data, list(zip(c, range(2))), c + ["d"], [letter for letter in Circular([1, 2])] if False else "endless", "b" in c)
u = UserList(range(6))
u[1:3] = "xy"
u[::2] = [10, 20, 30]
del u[4:]
u += UserList([5])
u *= 2
print(u, u[::-1], u[-3:], type(u[1:]).__name__, u.pop(), u.pop(1), u.count(5), u.index(5, 2), u.insert(-1, "z"), u, u.reverse(), u, u.extend(UserList("p")), u, u.copy() == u, u.copy() is u, u != [1], [1] + UserList([2]), type([1] + UserList([2])).__name__, UserList([1]) + deque([2]) if False else UserList([1]) + (2,), sum(UserList([1, 2])), max(UserList("ab")), bool(UserList()), UserList(UserList([1])).data)
for wrong in (lambda: u.__setitem__(slice(0, 4, 2), [1]), lambda: u["a"], lambda: UserList(1), lambda: u + 1, lambda: u.sort(), lambda: u * 1.5, lambda: u.index("none"), lambda: {u: 1}, lambda: UserList([1]) < [2, "a"] and UserList(["a"]) < [1], lambda: u.pop(99), lambda: u.remove("none")):
    attempt(wrong)
n = UserList([[1], [2]])
shallow, deep = copy.copy(n), copy.deepcopy(n)
n[0].append("in")
print(shallow, deep, pickle.loads(pickle.dumps(Sorted([2, 1]))), pickle.loads(pickle.dumps(n)) == n, copy.copy(s).key, UserList.__mro__[1].__name__, issubclass(UserList, Sequence), UserList.__init__.__defaults__)

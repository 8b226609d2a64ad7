# Methods of builtin classes work on the content of their receiver: no override of a derived class is asked, nor called for ever.
def refuse(*args, **kwargs):
    raise RuntimeError("an override was called")


NAMES = ("__len__", "__iter__", "__getitem__", "__setitem__", "__delitem__", "__contains__", "__reversed__", "__eq__", "__ne__",
         "__lt__", "__le__", "__gt__", "__ge__", "__add__", "__radd__", "__iadd__", "__mul__", "__bool__", "__repr__", "__str__",
         "__int__", "__index__", "__float__", "__and__", "__or__", "__sub__", "__xor__", "__neg__", "__abs__", "__hash__",
         "append", "extend", "insert", "pop", "add", "update", "get", "keys", "items", "copy", "index", "count", "join", "find")
overrides = {name: refuse for name in NAMES}


def derived(base, *args):
    return type("Derived", (base,), dict(overrides))(*args)


class Odd:
    """An item that only guest code can compare and hash."""

    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return isinstance(other, Odd) and self.n == other.n

    def __lt__(self, other):
        return self.n < other.n

    def __hash__(self):
        return self.n

    def __index__(self):
        return self.n

    def __repr__(self):
        return f"Odd({self.n})"


def steps(*items):
    yield from items


l = derived(list, [Odd(1), 2, Odd(3)])
print(list.__len__(l), list.__getitem__(l, Odd(1)), list.__getitem__(l, slice(Odd(0), 2)), list.__contains__(l, Odd(3)),
      list.index(l, Odd(3)), list.count(l, Odd(1)), list.__repr__(l), list.__eq__(l, [Odd(1), 2, Odd(3)]), list.__ne__(l, [1]),
      list.__lt__(l, [Odd(2)]), list.__gt__(l, [Odd(1)]))
list.append(l, 4)
list.extend(l, steps(5, 6))
list.insert(l, Odd(0), 0)
list.__setitem__(l, Odd(1), "set")
list.__setitem__(l, slice(5, None), steps("tail"))
list.__delitem__(l, Odd(2))
list.remove(l, Odd(3))
list.__iadd__(l, steps("more"))
print(list(list.__iter__(l)), list.pop(l, Odd(0)), list(list.__reversed__(l)), list.__add__(l, [9]), list.__mul__(l, Odd(2)),
      list.copy(l), type(list.copy(l)).__name__)
list.__imul__(l, 2)
list.reverse(l)
l2 = derived(list, [Odd(2), Odd(1), Odd(3)])
list.sort(l2)
print(list.__repr__(l), list.__repr__(l2), list.__init__(l2, steps(7, 8)), list.__repr__(l2), list.__init__(l2), list.__repr__(l2))

d = derived(dict, [(Odd(1), "one"), ("two", 2)])
print(dict.__len__(d), dict.__getitem__(d, Odd(1)), dict.get(d, Odd(2), "none"), dict.__contains__(d, Odd(1)), dict.__repr__(d),
      dict.__eq__(d, {Odd(1): "one", "two": 2}), dict.__ne__(d, {}), list(dict.keys(d)), list(dict.items(d)), list(dict.__iter__(d)))
dict.__setitem__(d, Odd(3), "three")
dict.update(d, steps((Odd(4), "four")), x=1)
dict.__delitem__(d, Odd(1))
print(dict.pop(d, Odd(3)), dict.setdefault(d, Odd(6), "six"), dict.popitem(d), dict.__ior__(d, steps((1, 2))) is d, dict.__init__(d, a=5), dict.__repr__(d), list(dict.__reversed__(d)))

s = derived(set, [Odd(1), 2])
print(set.__len__(s), set.__contains__(s, Odd(1)), set.__eq__(s, {Odd(1), 2}), set.__le__(s, {Odd(1), 2, 3}), set.isdisjoint(s, [Odd(1)]),
      set.issubset(s, steps(Odd(1), 2)), set.__repr__(derived(set, [5])), sorted(map(str, set.__or__(s, {3}))), set.__and__(s, {Odd(1)}),
      set.__sub__(s, {2}), sorted(map(repr, set.__xor__(s, {2, 9}))), set.__rsub__(s, {2, 8}))
set.add(s, Odd(3))
set.update(s, steps(4), [5])
set.discard(s, Odd(1))
set.__iand__(s, {Odd(3), 4})
print(sorted(map(repr, set.__iter__(s))), set.union(s, steps(1)) == {Odd(3), 4, 1}, set.copy(s) == {4, Odd(3)}, set.__init__(s, steps(8)),
      set.__repr__(s))

t = derived(tuple, [Odd(1), 2])
print(tuple.__len__(t), tuple.__getitem__(t, Odd(1)), tuple.__contains__(t, Odd(1)), tuple.index(t, 2), tuple.count(t, Odd(1)),
      tuple.__eq__(t, (Odd(1), 2)), tuple.__lt__(t, (Odd(2),)), tuple.__hash__(t) == hash((Odd(1), 2)), tuple.__repr__(t), tuple.__add__(t, ()),
      tuple.__mul__(t, 1), tuple.__getnewargs__(t))
x = derived(str, "abc")
print(str.__len__(x), str.__getitem__(x, Odd(1)), str.__contains__(x, "b"), str.__eq__(x, "abc"), str.__lt__(x, "abd"), str.__str__(x),
      str.__repr__(x), str.__add__(x, "d"), str.__mul__(x, 2), str.upper(x), str.find(x, "c", Odd(1)), str.join(x, steps("1", "2")),
      str.__hash__(x) == hash("abc"), str.center(x, Odd(7), "*"), str.__iter__(x).__next__(), str.__getnewargs__(x))
b = derived(bytes, b"abc")
print(bytes.__len__(b), bytes.__getitem__(b, 1), bytes.__eq__(b, b"abc"), bytes.__add__(b, b"d"), bytes.find(b, b"c"), bytes.__repr__(b),
      bytes.join(b, steps(b"1", b"2")))
n = derived(int, 7)
print(int.__add__(n, 1), int.__radd__(n, 1), int.__eq__(n, 7), int.__lt__(n, 8), int.__repr__(n), int.__str__(n) if False else "", int.__neg__(n),
      int.__abs__(n), int.__bool__(n), int.__int__(n), int.__index__(n), int.__float__(n), int.__hash__(n), int.__and__(n, 3), int.__format__(n, ">3"),
      int.__round__(n), int.bit_length(n), int.to_bytes(n, 2, "big"), n.real, n.numerator)
f = derived(float, 1.5)
print(float.__add__(f, 1), float.__eq__(f, 1.5), float.__repr__(f), float.__int__(f), float.__float__(f), float.__bool__(f), float.__round__(f), f.real,
      float.hex(f), float.__hash__(f) == hash(1.5))

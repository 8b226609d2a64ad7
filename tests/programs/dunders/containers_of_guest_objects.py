class K:
    def __init__(self, v, log=None): self.v = v
    def __hash__(self): return hash(self.v) % 3
    def __eq__(self, o): return isinstance(o, K) and self.v == o.v
    def __lt__(self, o): return self.v < o.v
    def __repr__(self): return f"K({self.v})"
d = {}
for i in range(10): d[K(i % 7)] = i
print(d)
print(d[K(3)], d.get(K(9)), d.get(K(9), "no"), K(2) in d, K(20) in d)
print(d.pop(K(1)), d.pop(K(99), "dflt"), d.setdefault(K(2), 5), d.setdefault(K(50), 6))
try: d[K(77)]
except KeyError as e: print("KeyError", e, type(e.args[0]))
try: del d[K(77)]
except KeyError as e: print("KeyError", e)
del d[K(0)]
print(d, len(d))
print({**d, K(2): "x"})
print(d == {k: v for k, v in d.items()}, d != dict(d), d == {})
print(dict.fromkeys([K(1), K(2), K(1)], 0))
d2 = dict([(K(1), 2), (K(1), 3)]); print(d2, d2 | {K(1): 9, K(5): 6})
d2 |= {K(8): 1}; print(d2)
d2.update({K(8): 2}); d2.update([(K(8), 3)], z=1); print(d2)
s = {K(1), K(2), K(1)}
print(len(s), sorted(s), K(1) in s)
print(sorted(s | {K(2), K(3)}), sorted(s & {K(2), K(3)}), sorted(s - {K(2)}), sorted(s ^ {K(2), K(9)}))
s |= {K(4)}; s -= {K(1)}; print(sorted(s)); s &= {K(4)}; print(s)
s.add(K(4)); s.add(K(5)); s.discard(K(4)); print(s)
try: s.remove(K(4))
except KeyError as e: print(e)
print(s.issubset([K(5), K(6)]), s.isdisjoint([K(6)]), s.issuperset([K(5)]), s == {K(5)}, s < {K(5), K(1)}, s >= {K(5)})
f = frozenset([K(1), K(1)]); print(len(f), hash(f) == hash(frozenset([K(1)])), {f: 1}[frozenset([K(1)])])
print(hash((K(1), 2)) == hash((K(4), 2)), (K(1), 2) == (K(1), 2), {(K(1), 2): "t"}[(K(1), 2)])
xs = [K(3), K(1), K(2)]
print(sorted(xs), sorted(xs, reverse=True), min(xs), max(xs), xs.index(K(1)), xs.count(K(3)), K(2) in xs)
xs.sort(); print(xs); xs.remove(K(2)); print(xs)
try: xs.remove(K(2))
except ValueError as e: print(e)
try: xs.index(K(2))
except ValueError as e: print(e)
print([K(1), [K(2)]] == [K(1), [K(2)]], [K(1)] != [K(1)], [K(1), K(2)] < [K(1), K(3)], (K(1),) < (K(1), K(0)))
class H:
    __hash__ = None
    def __repr__(self): return "H"
for f in (lambda: {H(): 1}, lambda: {H()}, lambda: {}[H()], lambda: hash((1, H())), lambda: {(1, H()): 1}, lambda: hash(H())):
    try: f()
    except TypeError as e: print(e)
class E:
    def __eq__(self, o): return True
try: {E(): 1}
except TypeError as e: print(e)
class BadHash:
    def __hash__(self): return "x"
try: {BadHash(): 1}
except TypeError as e: print(e)
class BigHash:
    def __hash__(self): return 2**70
print({BigHash(): 1} != {})
class I:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
ys = list(range(10))
print(ys[I(2)], ys[I(2):I(5)], ys[::I(3)], "hello"[I(1)], (1, 2, 3)[I(-1)], range(10)[I(4)], range(10)[I(2):I(4)], range(I(3)), list(range(I(1), I(4))))
ys[I(0)] = "z"; ys[I(1):I(3)] = [K(1)]; del ys[I(-1)]; ys.insert(I(1), "ins"); print(ys, ys.pop(I(0)))
print([1, 2, 3].index(3, I(1)), [0] * I(3))
class Seq:
    def __getitem__(self, i):
        if i >= 3: raise IndexError
        return i * 10
    def __len__(self): return 3
print(list(Seq()), 20 in Seq(), list(reversed(Seq())), list(zip(Seq(), "abc")), list(enumerate(Seq(), 1)), sum(Seq()))
a, *b = Seq(); print(a, b)
class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0: raise StopIteration
        self.n -= 1
        return self.n
print(list(It(3)), tuple(It(3)), sorted(It(4)), dict(zip(It(2), "ab")), [*It(2)], next(It(5)), next(It(0), "d"))
a, b, c = It(3); print(a, b, c)
for n in (2, 4):
    try: a, b, c = It(n)
    except ValueError as e: print(e)
def g(n):
    for i in range(n): yield i
    return "ret"
it = g(1); print(next(it))
try: next(it)
except StopIteration as e: print("stop", e.value)
print(list(map(lambda x, y: x + y, g(3), [10, 20, 30])), list(filter(None, g(3))), list(filter(lambda v: v % 2, g(6))), list(map(str, g(2))))
print(any(x > 1 for x in g(3)), all(x < 1 for x in g(3)), list(zip(g(2), g(3))), list(enumerate(g(2), 7)))
try: list(zip(g(2), g(3), strict=True))
except ValueError as e: print(e)
try: list(zip(g(3), g(2), strict=True))
except ValueError as e: print(e)
n = iter([1, 2, 3, 0, 5].pop, 2); print(list(n))
m = map(int, ["1", "x"])
print(next(m))
try: next(m)
except ValueError as e: print(e)
print(next(m, "end"))
lst = [3, 1, 2]
def key(v):
    lst.append(9)
    return v
try: lst.sort(key=key)
except ValueError as e: print(e, lst)
print(sorted("banana", key=lambda c: -ord(c)), sorted([(1, "b"), (1, "a")], key=lambda p: p[0]), sorted([1, 2, 3], key=lambda v: K(-v)))
try: sorted([1, 2], key=lambda v: [v, None][v - 1])
except TypeError as e: print(e)
lst = [1, 2]
lst.extend(x for x in lst if len(lst) < 6); print(lst)
lst += (v for v in "ab"); print(lst)
lst[1:3] = (v for v in "xyz"); print(lst)
print(5 in g(10), "z" in g(3))
print({1: 2}.keys() & {K(1)}, {K(1): 1}.keys() | {K(1)}, {K(1): 1}.items() == {K(1): 1}.items(), (K(1), 1) in {K(1): 1}.items(), K(1) in {K(1): 1}.keys())
class L:
    def __len__(self): return -1
for bad in (L(),):
    try: len(bad)
    except ValueError as e: print(e)
class L2:
    def __len__(self): return "x"
try: len(L2())
except TypeError as e: print(e)
class NI:
    def __iter__(self): return 5
try: list(NI())
except TypeError as e: print(e)
try: iter(NI())
except TypeError as e: print(e)
class R:
    def __reversed__(self): return iter("rev")
print(list(reversed(R())))
class C:
    def __contains__(self, x): return "yes"
print(1 in C(), 1 not in C())
class B:
    def __bool__(self): return False
print(any([B(), B()]), all([1, B()]), list(filter(None, [B(), 1])), not B())

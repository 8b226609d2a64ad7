"""Keys, comparisons and hashes that look at what is being sorted or filled: a list is empty while it is sorted."""
l = [3, 1, 2]
l.sort(key=lambda i: len(l))
print(l)
class A:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v + len(m) < o.v
    def __repr__(self): return f"A{self.v}"
m = [A(3), A(1), A(2)]
m.sort(); print(m)
class B:
    def __init__(self, v): self.v = v
    def __hash__(self): return hash((self.v, len(d)))
    def __eq__(self, o): return self.v == o.v
d = {}
for i in range(5): d[B(i)] = i
print([B(i) in d for i in range(5)], len(d))
class C:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.w
try: sorted([C(1), C(2)])
except AttributeError as e: print(e, e.__traceback__.tb_next is not None)
print(sorted([3, 1, 2], key=lambda x: -x), list(map(lambda x: x * x + 1, range(5))))
big = 10 ** 40
print(sorted([3, 1, 2], key=lambda x: big - x), max([1, 2, 3], key=lambda x: big - x))
class E:
    def __init__(s, v): s.v = v
    def __eq__(s, o): return NotImplemented
    def __hash__(s): return 7
e1, e2 = E(1), E(2)
print(len({e1, e2}), e1 in [e2], [e1, e2].index(e2))
class F:
    def __init__(s, v): s.v = v
    def __lt__(s, o): return (s.v, 1) < (o.v, s)
print([f.v for f in sorted([F(2), F(1)])])
try: print([f.v for f in sorted([F(1), F(1)])])
except TypeError as e: print(e)
try: list(map(lambda x: x[5], [[1]]))
except IndexError as e: print(e, e.__traceback__.tb_next.tb_lineno)

n = [3, 1, 2]
n.sort(key=lambda i: i * (1 - len(n)))
print(n)


class G:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        return (self.v < other.v) if len(p) == 0 else (self.v > other.v)


p = [G(3), G(1), G(2)]
p.sort()
print([g.v for g in p])
p.sort(key=lambda g: g.v if p else -g.v)
print([g.v for g in p])

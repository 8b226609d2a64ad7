# mappingproxy of dicts and of other mappings: comparison, hash, text, construction, what is refused.
import types
P = types.MappingProxyType
def attempt(action):
    try:
        return action()
    except Exception as e:
        return f"{type(e).__name__}: {e}"
class H(dict):
    def __hash__(self): return 5
    def __eq__(self, o): return ("eq", type(o).__name__)
    def __lt__(self, o): return ("lt", type(o).__name__)
    def __str__(self): return "own str"
class M:
    def __getitem__(self, k): return k
    def __eq__(self, o): return "meq"
    def __str__(self): return "mstr"
    def __repr__(self): return "mrepr"
    def __gt__(self, o): return ("gt", type(o).__name__)
a, b, h, m = P({1: 2}), P({1: 2}), P(H(x=1)), P(M())
for x in (lambda: hash(a), lambda: {a: 1}, lambda: {a}, lambda: hash(h), lambda: hash(m), lambda: a == b, lambda: a != b, lambda: a < b, lambda: a >= {}, lambda: {} >= a, lambda: a < 5, lambda: 5 < a, lambda: a == 5, lambda: h == a, lambda: a == h, lambda: h < a, lambda: a < h, lambda: m == a, lambda: a == m, lambda: m > 1, lambda: 1 < m, lambda: str(h), lambda: repr(h), lambda: str(m), lambda: repr(m), lambda: f"{a}", lambda: f"{h!s} {m!r}", lambda: a.__ior__({}), lambda: P(mapping={}), lambda: P(), lambda: P(1,2), lambda: P(x=1), lambda: P(5), lambda: P([1]), lambda: P((1,)), lambda: [a] == [b], lambda: a in [b], lambda: {1: a} == {1: b}, lambda: a.__eq__({1:2}), lambda: a.__eq__(b), lambda: a.__lt__(b), lambda: a.__hash__(), lambda: a == {1: 2}, lambda: {1: 2} == a, lambda: P(P({})), lambda: "%s" % a, lambda: format(a), lambda: a | b, lambda: a | 5, lambda: 5 | a, lambda: a | [(1,2)], lambda: (lambda z: z.__ior__(1))(a)):
    print(attempt(x))

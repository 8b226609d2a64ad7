# Classes that define only __eq__, only __lt__ or only __ne__: what the other operators do then.
class OnlyEq:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        print("  eq", self.n, getattr(other, "n", other))
        return self.n == other.n if isinstance(other, OnlyEq) else NotImplemented


class OnlyLt:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        print("  lt", self.n, other.n)
        return self.n < other.n


class OnlyNe:
    def __ne__(self, other):
        return "ne"


class EqReturns:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        return self.value


class NoBool:
    def __bool__(self):
        raise RuntimeError("no truth here")


def attempt(title, action):
    try:
        print(title, action())
    except Exception as e:
        print(title, type(e).__name__, e)


a, b, c = OnlyEq(1), OnlyEq(1), OnlyEq(2)
attempt("eq", lambda: (a == b, a == c, a != b, a != c, a == 1, 1 == a, 1 != a))
attempt("lt missing", lambda: a < b)
attempt("hash", lambda: hash(a))
attempt("index", lambda: [c, b].index(a))
attempt("count", lambda: (c, a, b, a).count(a))
p, q = OnlyLt(1), OnlyLt(2)
attempt("lt and gt", lambda: (p < q, p > q, q < p, p == q, p != q, hash(p) == hash(p)))
attempt("le missing", lambda: p <= q)
attempt("sort", lambda: [x.n for x in sorted([q, p])])
attempt("max", lambda: max([p, q]).n)
attempt("other type", lambda: p < 5)
n = OnlyNe()
attempt("ne", lambda: (n != 1, 1 != n, n == 1, n != n, n == n, hash(n) == hash(n)))
for value in ("text", None, NotImplemented, [], NoBool()):
    e = EqReturns(value)
    attempt(f"eq {type(value).__name__}", lambda: type(e == 1).__name__)
    attempt(f"ne {type(value).__name__}", lambda: e != 1)
    attempt(f"in {type(value).__name__}", lambda: (e in [1], 1 in [e], [1].count(e), [e] == [1], {1: e} == {1: 2}))
    attempt(f"not {type(value).__name__}", lambda: not e == 1)

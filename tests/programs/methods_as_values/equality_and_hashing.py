# When two method values are equal: same object, equal objects, same function; hashing and use as dictionary keys and set members.
a, b = [1], [1]


class P:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        raise RuntimeError("methods do not compare their objects with ==")

    def go(self):
        return self.n

    stop = go

    @classmethod
    def make(cls):
        return cls

    @staticmethod
    def free():
        pass


class Q(P):
    pass


p, q = P(1), P(1)
print([a.append == a.append, a.append is a.append, a.append == b.append, a.append == a.pop, a.append != b.append,
       list.append == list.append, list.append is list.append, str.lower is str.lower])
print([(5).__add__ == (5).__add__, (5).__add__ == (6).__add__, a.__len__ == a.__len__, a.__len__ == b.__len__, int.__add__ == int.__add__,
       int.__add__ is int.__add__, int.__add__ == int.__radd__])
print([bool.__add__ is int.__add__, list.append == bytearray.append, len == len, print is print, dict.fromkeys == dict.fromkeys,
       dict.fromkeys is dict.fromkeys, {}.fromkeys == dict.fromkeys, type("D", (dict,), {}).fromkeys == dict.fromkeys,
       str.maketrans is str.maketrans])
print([p.go == p.go, p.go is p.go, p.go == q.go, p.go == p.stop, p.go != q.go, P.go is P.stop, P.make == P.make, P.make is P.make,
       Q.make == P.make, Q.go is P.go, P.free is p.free, p.free == q.free, p.go == P.go])
print([hash(a.append) == hash(a.append), hash(p.go) == hash(p.go), hash(str.lower) == hash(str.lower),
       hash(int.__add__) == hash(int.__add__), hash(len) == hash(len), hash(p.go) == hash(p.stop)])
calls = {str.lower: "lower", str.upper: "upper", len: "len", a.append: "append to a", p.go: "go", print: "print", int.__add__: "add"}
print(calls[str.lower], calls[a.append], calls[p.go], calls[p.stop], calls.get(b.append), calls.get(q.go), calls[int.__add__],
      str.lower in calls, "x".lower in calls)
print(len({a.append, a.append, b.append, p.go, p.stop, q.go}), [a.append, p.go].index(p.stop), [len, print].count(print),
      a.append in [b.append], (len, p.go) == (len, p.go))
listeners = [p.go, q.go, a.append]
listeners.remove(q.go)
listeners.remove(a.append)
print(len(listeners), listeners[0].__self__ is p)
for action in (lambda: a.append < a.pop, lambda: str.lower < str.upper, lambda: p.go > p.go, lambda: len <= len,
               lambda: sorted([len, abs]), lambda: listeners.remove(b.append), lambda: a.append + 1, lambda: bool(a.append),
               lambda: len([].append), lambda: int.__add__ + 1, lambda: calls[[].append]):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e if not isinstance(e, KeyError) else "a method")

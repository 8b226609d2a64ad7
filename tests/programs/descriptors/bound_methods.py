# Bound methods: equality, hashing, what they carry, attributes through them, binding by hand and changing the function afterwards.
class Point:
    def __init__(self, x):
        self.x = x

    def get(self, n=0):
        """Adds."""
        return self.x + n

    other = get

    def __eq__(self, other):
        return isinstance(other, Point) and self.x == other.x

    def __hash__(self):
        return self.x


class Sub(Point):
    pass


def attempt(action):
    try:
        return action()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


p, q, r = Point(1), Point(1), Point(2)
m = p.get
print(m == p.get, m is p.get, m == q.get, p == q, m == r.get, m == p.other, m == Point.get, m != p.get, hash(m) == hash(p.get))
print(m.__self__ is p, m.__func__ is Point.get, m.__name__, m.__qualname__, m.__doc__, m.__module__, type(m).__name__, m.__defaults__)
print(len({p.get, p.other, q.get, Point.get}), p.get in [q.get, p.get], {p.get: "found"}[p.other], Sub(1).get.__func__ is Point.get)
p.x = 10
print(m(), m(n=5), m.__call__(1), m.__func__(r), attempt(lambda: m(1, 2, 3)), attempt(lambda: m(n=1, x=2)))
Point.get.note = "on the function"
print(m.note, attempt(lambda: setattr(m, "note", 1)), attempt(lambda: m.missing), attempt(lambda: setattr(m, "__name__", "n")))
Method = type(m)
print(Method(len, [1, 2])(), Method(Point.get, r) == r.get, Method(max, 3)(5, 1), Method(m, 4)(), Method(len, "abc").__self__)
print([attempt(a) for a in (lambda: Method(len), lambda: Method(5, 1), lambda: Method(len, None), lambda: Method(),
                            lambda: Method(f=len, s=1))])
print(m.__get__(r) is m, m.__get__(None, Point) is m, Method(str.upper, "abc")(), repr(Method(len, [1])), repr(Method(Point.get, 5)))
p.get = lambda: "instance function"
print(p.get(), m(), Point.get(p), type(p.get).__name__)
del p.get
Point.get = lambda self, n=0: "replaced"
print(p.get(), m(), p.other(), m == p.get, m == p.other, attempt(lambda: m < p.other))
Point.held = m
print(Point.held is m, r.held(), r.held.__self__ is p)
callbacks = [r.other, Point(5).other, "text".upper, [3].copy, m]
print([c() for c in callbacks], [type(c).__name__ for c in callbacks], all(callable(c) for c in callbacks))

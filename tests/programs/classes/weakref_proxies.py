# weakref.proxy passes attributes, operators, calls and items on to an object that stays alive.
import weakref


class Vector:
    def __init__(self, *parts):
        self.parts = list(parts)

    def __add__(self, other):
        return Vector(*(a + b for a, b in zip(self.parts, other)))

    def __iadd__(self, other):
        self.parts = [a + b for a, b in zip(self.parts, other)]
        return self

    def __iter__(self):
        return iter(self.parts)

    def __len__(self):
        return len(self.parts)

    def __getitem__(self, i):
        return self.parts[i]

    def __setitem__(self, i, value):
        self.parts[i] = value

    def __repr__(self):
        return f"Vector{tuple(self.parts)}"

    def __eq__(self, other):
        return self.parts == list(other)

    def me(self):
        return type(self).__name__


class Adder:
    def __call__(self, a, b=1):
        return a + b


v = Vector(1, 2, 3)
p = weakref.proxy(v)
print(str(p), f"{p}", len(p), p[1], p[-1:], list(p), 2 in p, p.parts, p.me(), bool(p))
print(type(p).__name__, type(p) is weakref.ProxyType, p.__class__, isinstance(p, Vector), isinstance(v, type(p)), weakref.proxy(v) is p)
p[0] = 10
p.note = "set through the proxy"
print(v, v.note, p + p, v + p, p == v, p == [10, 2, 3], p != v, type(p + v).__name__)
p += [1, 1, 1]
print(type(p).__name__, v, v is p)
p = weakref.proxy(v)
del p.note
adder = Adder()
call = weakref.proxy(adder)
print(hasattr(v, "note"), call(2), call(2, b=3), type(call).__name__, type(call) is weakref.CallableProxyType, callable(call), callable(p))
for action in (lambda: hash(p), lambda: p.missing, lambda: p(), lambda: p - 1, lambda: p < v, lambda: int(p), lambda: p["k"],
               lambda: next(p), lambda: weakref.proxy(5), lambda: weakref.proxy([1]), lambda: call(), lambda: weakref.proxy(v, 1, 2),
               lambda: p.__class__.__name__, lambda: weakref.proxy(p)):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)

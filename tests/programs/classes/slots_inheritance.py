# Slots and instance dictionaries in class hierarchies: added, repeated, several bases with slots, builtin bases.
def attempt(action):
    try:
        return action()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


class A:
    __slots__ = ("a",)


class B(A):
    __slots__ = ("b",)


class Open(B):
    pass


class WithDict(A):
    __slots__ = ("c", "__dict__")


class Again(A):
    __slots__ = ("a",)


b, o, d, again = B(), Open(), WithDict(), Again()
b.a, b.b = 1, 2
print(b.a, b.b, attempt(lambda: setattr(b, "c", 1)), hasattr(b, "__dict__"))
o.a, o.b, o.free = 1, 2, 3
print(o.__dict__, o.a, "a" in vars(o), attempt(lambda: Open.__slots__))
d.a, d.c, d.extra = 1, 2, 3
d.__dict__["a"] = "hidden by the slot"
print(d.__dict__, d.a, d.c)
again.a = 5
print(again.a, attempt(lambda: A.a.__get__(again)), Again.a is A.a)
A.a.__set__(again, 6)
print(again.a, A.a.__get__(again))


class Left(A):
    __slots__ = ("l",)


class Right(A):
    __slots__ = ("r",)


class Bare(A):
    __slots__ = ()


print(attempt(lambda: type("X", (Left, Right), {})))
print(attempt(lambda: type("X", (Left, Bare), {"__slots__": ("z",)}).__mro__[2].__name__))
print(attempt(lambda: type("X", (Left, Open), {})))
print(attempt(lambda: type("X", (Bare, Open), {"__slots__": ()})().__dict__))
print(attempt(lambda: type("X", (WithDict,), {"__slots__": ("__dict__",)})))
print(attempt(lambda: type("X", (Open,), {"__slots__": ("__dict__",)})))
print(attempt(lambda: type("X", (int,), {"__slots__": ("u",)})))
print(attempt(lambda: type("X", (tuple,), {"__slots__": ("u",)})))
print(attempt(lambda: type("X", (bytes,), {"__slots__": ["u"]})))
print(attempt(lambda: type("X", (int,), {"__slots__": ()})(3).__dict__))
print(attempt(lambda: setattr(type("X", (str,), {"__slots__": ()})("s"), "u", 1)))
L = type("L", (list,), {"__slots__": ("note",)})
l = L("ab")
l.note = "ok"
print(l, l.note, attempt(lambda: setattr(l, "u", 1)))
print(attempt(lambda: type("X", (Left, dict), {})))

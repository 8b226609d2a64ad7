# vars() and __dict__ of instances: the same live mapping, written through, replaced, and objects that have none.
class Plain:
    shared = 1

    def __init__(self, **kw):
        self.__dict__.update(kw)


Slotted = type("Slotted", (), {"__slots__": "x"})
Property = type("Property", (), {"__dict__": property(lambda self: {"made": "up"})})
Hidden = type("Hidden", (), {"__getattribute__": lambda self, name: ["not a dictionary"]})


def attempt(action):
    try:
        return action()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


p = Plain(a=1, b=2)
d = vars(p)
print(d, d is p.__dict__, d is vars(p), type(d).__name__, "shared" in d, list(d))
d["c"] = 3
d["not an identifier"] = 4
d["shared"] = "own"
del d["a"]
print(p.c, getattr(p, "not an identifier"), p.shared, hasattr(p, "a"), list(d.items()))
p.a = "again"
p.shared += "!"
print(list(d), d["shared"], Plain.shared)
d[5] = "key that is no name"
print(p.__dict__, attempt(lambda: getattr(p, 5)))
p.__dict__ = {"fresh": True}
print(vars(p), p.fresh, attempt(lambda: p.c), d is p.__dict__, d["c"])
shared = {}
q, r = Plain(), Plain()
q.__dict__ = r.__dict__ = shared
q.name = "seen by both"
r.__dict__["n"] = 1
print(r.name, q.n, shared, vars(q) is vars(r))
del p.__dict__
print(vars(p), attempt(lambda: p.fresh))
p.back = 1
print(vars(p), attempt(lambda: setattr(p, "__dict__", [])), attempt(lambda: setattr(p, "__dict__", None)), vars(p))
for obj in (Slotted(), 5, [], "text", None, len, object()):
    print(type(obj).__name__, attempt(lambda: vars(obj)), hasattr(obj, "__dict__"), attempt(lambda: setattr(obj, "new", 1)))
print(vars(Property()), attempt(lambda: vars(Hidden())), vars(lambda: 0), vars(ValueError("x")), vars(type("L", (list,), {"k": 1})()),
      attempt(lambda: vars(1, 2)))


class Child(Plain):
    __slots__ = ("slot",)


c = Child(z=1)
c.slot = 2
print(vars(c), c.slot, vars(type("F", (), {"x": 1, "f": len}))["x"], {**vars(c)}, dict(vars(c), more=1),
      [f"{k}={v}" for k, v in vars(c).items()])


def local_names(a, b=2):
    c = a
    return sorted(vars()), sorted(locals())


print(local_names(1), vars() is globals() is locals(), "local_names" in vars())

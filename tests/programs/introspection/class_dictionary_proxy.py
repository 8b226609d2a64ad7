# The mapping proxy of a class: reading, views, live updates, everything it refuses; the raw descriptors inside.
class Base:
    inherited = "base"


class C(Base):
    """Documented."""
    x = 1

    def method(self):
        return "method"

    static, of_class, prop = staticmethod(lambda: "static"), classmethod(lambda cls: cls), property(lambda self: "prop")


def attempt(action):
    try:
        return action()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


d = C.__dict__
visible = [k for k in d if not k.startswith("__")]
print(type(d), visible, d["x"], d.get("nothing"), d.get("nothing", 5), "x" in d, "inherited" in d, d["__doc__"], d["__module__"],
      C.__qualname__, "__qualname__" in d)
print([type(d[k]).__name__ for k in visible], d["static"].__func__(), d["of_class"].__func__(5), d["prop"].fget(None), d["method"](None),
      C.static is d["static"], C.method is d["method"])
print(d is C.__dict__, d == C.__dict__, vars(C) == d, len(d) == len(list(d)) == len(d.keys()), type(d.keys()).__name__,
      ("x", 1) in d.items(), 1 in d.values(), list(reversed(d)) == list(d)[::-1])
C.added = 2
setattr(C, "two words", 3)
print(d["added"], d["two words"], getattr(C, "two words"), [k for k in d if not k.startswith("__")])
del C.x
print("x" in d, attempt(lambda: d["x"]), attempt(lambda: C.x), type(d.copy()).__name__, d.copy() == d, type(dict(d)).__name__,
      {**d}["added"], (d | {"y": 1})["y"], type(d | {}).__name__, type({} | d).__name__)
copied = d.copy()
copied["z"] = 1
print("z" in d, hasattr(C, "z"), "__dict__" in d, "__dict__" in Base.__dict__, Base.__dict__["__dict__"].__get__(C()))


def store():
    d["x"] = 1


def delete():
    del d["added"]


for action in (store, delete, lambda: d.__setitem__, lambda: d.__ior__({}), lambda: d.update(x=1), lambda: d.pop("added"),
               lambda: d.clear(), lambda: d.setdefault("x", 1), lambda: d.popitem(), lambda: hash(d), lambda: d + {}, lambda: type(d)(),
               lambda: type(d)(5), lambda: type(d)([1]), lambda: d.missing, lambda: setattr(d, "x", 1), lambda: d < d, lambda: d[[]],
               lambda: setattr(C, "__dict__", {}), lambda: int.__dict__["bit_length"](5), lambda: type(int.__dict__["real"]).__name__,
               lambda: object.__dict__["__class__"].__get__(5), lambda: type.__dict__["__name__"].__get__(C), lambda: int.__dict__["nope"],
               lambda: 5 .__dict__):
    print(attempt(action))
Proxy = type(d)
backing = {"a": 1}
proxy = Proxy(backing)
backing["b"] = 2
print(proxy, repr(proxy), str(proxy), len(proxy), proxy == {"a": 1, "b": 2}, proxy | {"c": 3}, {"c": 3} | proxy, list(proxy), Proxy(proxy),
      bool(Proxy({})), dict(proxy), sorted(proxy.items()), f"{proxy['a']}", [*proxy], {**proxy}, list(reversed(proxy)))

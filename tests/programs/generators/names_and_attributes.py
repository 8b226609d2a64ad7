# Names, representation-free attributes and types of generator objects; what can be set and what cannot.
def counting():
    yield 1


class Box:
    def items(self):
        yield self

    @staticmethod
    def fixed():
        yield

    inner = lambda self: (yield)


def outer():
    def nested():
        yield
    return nested()


for g in (counting(), Box().items(), Box.fixed(), Box().inner(), outer(), (x for x in ()), (lambda: (yield))()):
    print(type(g).__name__, g.__name__, g.__qualname__, g.gi_running, iter(g) is g, callable(g), bool(g))
print(type(counting()) is type((x for x in ())), type(counting).__name__)


def attempt(label, action):
    try:
        print(label, "->", repr(action()))
    except Exception as error:
        print(label, "->", type(error).__name__, error)


g = counting()
g.__name__ = "renamed"
g.__qualname__ = "some.where"
print(g.__name__, g.__qualname__, repr(g).split(" at ")[0])
attempt("name not a string", lambda: setattr(g, "__name__", 5))
attempt("qualname not a string", lambda: setattr(g, "__qualname__", None))
attempt("delete the name", lambda: delattr(g, "__name__"))
attempt("new attribute", lambda: setattr(g, "mine", 1))
attempt("gi_running", lambda: setattr(g, "gi_running", True))
attempt("missing attribute", lambda: g.value)
attempt("len", lambda: len(g))
attempt("subscript", lambda: g[0])
attempt("call", lambda: g())
attempt("add", lambda: g + g)
attempt("compare", lambda: g < g)
attempt("instantiate", lambda: type(g)())
attempt("subclass", lambda: type("Sub", (type(g),), {}))
counting.__name__ = "function renamed"
counting.__qualname__ = "qualified"
print(counting().__name__, counting().__qualname__)
print(g == g, g == counting(), g in [g], len({g: 1, g: 2}))
print([name for name in dir(g) if not name.startswith("_") and name in ("send", "throw", "close", "gi_running", "value")])

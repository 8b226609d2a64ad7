# The attributes of functions: names, documentation, defaults, the dictionary; what may be assigned and deleted.
def outer():
    def inner(a, b=2, *args, c, d=4, **kw):
        """Does nothing."""
        return a, b, args, c, d, kw
    return inner


def attempt(action):
    try:
        return action()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


f = outer()
print(f.__name__, f.__qualname__, f.__doc__, f.__module__, f.__defaults__, f.__kwdefaults__, f.__dict__)
f.calls = 0
f.calls += 1
print(f.__dict__, f.calls, hasattr(f, "missing"), attempt(lambda: f.missing), vars(f) is f.__dict__, hasattr(outer(), "calls"))
f.__name__, f.__qualname__, f.__doc__ = "renamed", "Some.Where.renamed", None
print(f.__name__, f.__qualname__, f.__doc__, attempt(f), attempt(lambda: f(1)))
f.__defaults__ = (1, 2)
print(f(c=3), attempt(lambda: setattr(f, "__defaults__", [1])))
f.__defaults__ = ("x", "y", "z")
print(attempt(lambda: f(c=0)))
f.__defaults__ = None
print(attempt(lambda: f(1, c=3)))
del f.__defaults__
f.__kwdefaults__ = {"c": 30}
print(attempt(lambda: f(1, 2)), attempt(lambda: f(1, 2, d=5)), attempt(lambda: setattr(f, "__kwdefaults__", (1,))))
f.__kwdefaults__["d"] = 40
print(f(1, 2))
del f.__kwdefaults__
print(f.__kwdefaults__, attempt(lambda: f(1, 2)))
f.__dict__ = {"fresh": True}
print(f.fresh, attempt(lambda: f.calls), attempt(lambda: setattr(f, "__dict__", [])))
for name, value in (("__name__", 5), ("__qualname__", None), ("__doc__", 5), ("__module__", 7)):
    print(name, attempt(lambda: setattr(f, name, value)), getattr(f, name))
for name in ("__name__", "__qualname__", "__doc__", "__module__", "__dict__", "nothing", "fresh"):
    print(name, attempt(lambda: delattr(f, name)), end="; ")
print(f.__doc__, f.__module__)
g = lambda x=1: x
print(g.__name__, g.__defaults__, type(g).__name__, g.__qualname__, g.__doc__, callable(g.__call__), g.__call__(5), type(f) is type(g))
print(attempt(lambda: setattr(len, "note", 1)), "/", attempt(lambda: setattr([].append, "note", 1)), "/", len.__name__)


def counter():
    counter.n = getattr(counter, "n", 0) + 1
    return counter.n


print(counter(), counter(), counter.n, sorted(counter.__dict__))

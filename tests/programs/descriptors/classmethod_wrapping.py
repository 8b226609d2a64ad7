# classmethod around functions, callables, builtins, other descriptors and things that cannot be called.
class Callable:
    def __call__(self, *args):
        return "callable", [getattr(a, "__name__", a) for a in args]


def function(cls, x=0):
    """Text of function."""
    return cls.__name__, x


class C:
    a = classmethod(function)
    b = classmethod(lambda cls, *rest: (cls.__name__, rest))
    c = classmethod(Callable())
    d = classmethod(repr)
    e = classmethod(staticmethod(lambda *args: ("static in classmethod", len(args))))
    f = classmethod(property(lambda cls: "property in classmethod"))
    g = classmethod(classmethod(function))
    h = classmethod(5)
    i = classmethod(type)
    j = classmethod(str.upper)


class Sub(C):
    pass


def attempt(action):
    try:
        return action()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


for name in "abcdeghij":
    print(name, attempt(lambda: getattr(C, name)()), "/", attempt(lambda: getattr(Sub(), name)()))
print("f", type(C.__dict__["f"]).__name__, attempt(lambda: C.f()))
raw = C.__dict__["a"]
print(type(raw).__name__, raw.__func__ is function, raw.__wrapped__ is function, raw.__name__, raw.__doc__, raw.__qualname__,
      raw.__module__)
print(C.a.__self__ is C, Sub.a.__self__ is Sub, Sub.a.__func__ is function, C.a == C.a, C.a is C.a, C.a == Sub.a, Sub().a == Sub.a)
print(Sub.a(x=4), C.a.__get__(5)(), attempt(lambda: raw()), attempt(lambda: C.a(1, 2)))
function.tag = "set on the function"
print(C.a.tag, attempt(lambda: raw.tag), attempt(lambda: classmethod(function).tag), raw.__isabstractmethod__)
raw.note = "on the classmethod object"
print(raw.note, attempt(lambda: C.a.note), attempt(lambda: setattr(C.a, "note", 1)))
for action in (lambda: classmethod(), lambda: classmethod(1, 2), lambda: classmethod(f=len), lambda: classmethod(len).__name__,
               lambda: classmethod(5).__func__, lambda: callable(classmethod(len)), lambda: hasattr(classmethod(5), "__name__"),
               lambda: repr(classmethod(len)), lambda: raw.__get__(None, Sub)()):
    print(attempt(action))

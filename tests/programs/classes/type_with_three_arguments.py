# type(name, bases, namespace): what it makes, copies and refuses.
def attempt(*args, **kw):
    try:
        made = type(*args, **kw)
        print(repr(made), made.__bases__)
    except Exception as e:
        print(type(e).__name__, e)


namespace = {"x": 1, "get": lambda self: self.x, "__doc__": "documented", "__qualname__": "Outer.Made"}
Made = type("Made", (), namespace)
print(Made, Made.__name__, Made.__qualname__, Made.__doc__, Made.__module__, Made().get(), Made.get.__name__)
namespace["x"] = 2
print(Made.x, sorted(namespace), "__qualname__" in Made.__dict__)
attempt("")
attempt("With Space", (), {})
attempt("naïve", (), {})
attempt("", (), {})
attempt()
attempt("A", ())
attempt("A", [], {})
attempt("A", (), [])
attempt(b"A", (), {})
attempt(5, (), {})
attempt("A", (5,), {})
attempt("A", (None,), {})
attempt("A\0B", (), {})
attempt("A", (), {}, {})
attempt("A", (), {}, extra=1)
attempt("A", bases=(), dict={})
attempt("A", (int,), {"__qualname__": 5})
attempt("A", (Made, dict), {"__module__": "elsewhere"})
attempt("A", (), {"__module__": 5})
attempt("A", (), {5: "not a name"})
attempt(5)


class Meta(type):
    pass


print(type(Meta("M", (), {})).__name__, type(Meta).__name__)
for args in ((), (5,), (1, 2)):
    try:
        print(Meta(*args))
    except TypeError as e:
        print("TypeError:", e)
Counter = type("Counter", (dict,), {"__missing__": lambda self, key: 0, "add": lambda self, key: self.__setitem__(key, self[key] + 1)})
c = Counter()
for ch in "abca":
    c.add(ch)
print(c, type(c).__name__, isinstance(c, dict), type(Counter.add).__name__)
Late = type("Late", (), {"__slots__": ("s",), "__len__": lambda self: 4, "static": staticmethod(len),
                         "cls": classmethod(lambda c: c.__name__)})
print(len(Late()), Late.static("abc"), Late().cls(), Late.s)

# What dir() contains for builtin types, instances, functions, modules of names in scope; with selected names only.
def has(obj, *names):
    listed = dir(obj)
    return [n for n in names if n in listed]


print(has([], "append", "__len__", "keys", "__dict__"), has({}, "append", "keys", "__getitem__"), has(5, "bit_length", "real", "upper"),
      has("x", "upper", "__mod__", "__rmod__"))
print(has(int, "from_bytes", "mro", "__name__", "__doc__", "__add__"), has(type, "mro", "__name__", "__call__"),
      has(len, "__name__", "__call__", "__self__", "__get__"), has(None, "__bool__", "__len__"))
print(has(lambda: 0, "__name__", "__defaults__", "__get__", "__call__"), has(ValueError("x"), "args", "add_note", "with_traceback",
                                                                             "__cause__", "__notes__"),
      has(range(3), "start", "step", "index"))


class Base:
    inherited = 1

    def method(self):
        pass


class Child(Base):
    own = 2
    _private = 3
    __mangled = 4
    __dunder__ = 5

    def __init__(self):
        self.on_instance = 6
        self.method = "shadows"


def own(obj):
    return [n for n in dir(obj) if n[:2] != "__"]


c = Child()
print(own(c), own(Child), has(c, "__dunder__", "__init__", "__mangled", "__dict__", "__name__"), len(dir(c)) == len(set(dir(c))))
c.late = Child.later = 7
del c.method
print(own(c), dir(c) == sorted(dir(c)), type(dir(c)).__name__, dir(c) is dir(c))
s = type("Slots", (Base,), {"__slots__": ("s1", "s2")})()
print(own(s), hasattr(s, "s1"), [n for n in object.__dir__(c) if n == "late"])


def scope(parameter):
    local = 1
    before = dir()
    unbound = 2
    del local
    return before, dir(), [n for n in dir() if n == "scope"]


print(scope(0), sorted(n for n in dir() if not n.startswith("__")))
print([own(t)[:3] for t in ([], {}, set(), (), 5, 2.5, "s", b"b")], sorted(set(own(set())) - set(own(frozenset()))), own(True) == own(1))


Meta = type("Meta", (type,), {"meta_attribute": 1})
Made = Meta("Made", (), {"class_attribute": 2})
print(has(Made, "class_attribute", "meta_attribute", "mro"), Made.meta_attribute, has(Meta, "meta_attribute", "mro"),
      has(Made(), "class_attribute", "meta_attribute"))
c.__dict__["two words"] = c.__dict__[""] = 1
print(dir(c)[0] == "", "two words" in dir(c))
c.__dict__[1] = "no name"
try:
    dir(c)
except TypeError as e:
    print(type(e).__name__)

# Module objects: attributes, missing ones, own __getattr__ and __dir__, repr, annotations, and what they refuse.
import builtins
import string.templatelib
import sys
import types


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


for module in (types, builtins, string.templatelib, sys):
    attempt(lambda: module.nothing_at_all)
    attempt(lambda: module.__nothing__)
attempt(lambda: builtins.lenn)
attempt(lambda: types.Nothing.deep)
m = types.ModuleType("m", "the text of m")
print(m, m.__name__, m.__doc__, m.__package__, m.__loader__, m.__spec__, [k for k in ("__doc__", "__name__", "value") if k in vars(m)], type(m))
m.value, m.function = 1, lambda: m.value + 1
print(m.value, m.function(), sorted(n for n in dir(m) if not n.startswith("__")), "value" in vars(m), vars(m)["value"])
m.value = 10
vars(m)["other"] = 5
del m.value
print(m.other, hasattr(m, "value"), getattr(m, "value", "default"))
attempt(lambda: m.value)
attempt(m.function)
attempt(lambda: delattr(m, "value"))
attempt(lambda: setattr(m, 5, 1))
attempt(lambda: setattr(m, "__dict__", {}))
attempt(lambda: m())
attempt(lambda: m[0])
attempt(lambda: m + 1)
attempt(lambda: len(m))
attempt(lambda: types.ModuleType())
attempt(lambda: types.ModuleType(5))
attempt(lambda: types.ModuleType("a", "b", "c"))
attempt(lambda: types.ModuleType(name="kw", doc=3).__doc__)
exec("def area(w, h=2):\n    return w * h * factor\nfactor = 3\nclass Inside: pass\nx: int = 5\ny: later", vars(m))
print(m.area(2), m.factor, m.Inside, m.Inside.__module__, m.area.__module__)
m.factor = 100
print(m.area(1))
attempt(lambda: m.__annotations__)
m.later = str
print(m.__annotations__, m.__annotations__ is m.__annotations__, m.__annotate__(1))
m.__annotations__ = {"z": 1}
print(m.__annotations__, m.__annotate__)
del m.__annotations__
print(m.__annotations__)
dynamic = types.ModuleType("dynamic")
dynamic.__getattr__ = lambda name: name.upper() if name.startswith("x") else 1 / 0 if name == "zero" else (_ for _ in ()).throw(AttributeError(f"own text for {name}"))
dynamic.__dir__ = lambda: ["b", "a"]
print(dynamic.xyz, dir(dynamic), hasattr(dynamic, "other"))
attempt(lambda: dynamic.zero)
attempt(lambda: dynamic.other)
dynamic.xyz = "set"
print(dynamic.xyz)
m.__name__ = "renamed"
print(m)
attempt(lambda: m.nothing)
del m.__name__
print(m)
attempt(lambda: m.nothing)


class Sub(types.ModuleType):
    def __getattr__(self, name):
        return f"{self.__name__}.{name}"

    @property
    def computed(self):
        return "property"


sub = Sub("sub")
print(sub.anything, sub.computed, isinstance(sub, types.ModuleType))
attempt(lambda: setattr(sub, "computed", 1))
main = sys.modules[__name__]
print(main.main is main, main.Sub is Sub, vars(main) is globals(), main.__name__)
main.added = "through the module"
print(added)

# ModuleType: modules made by hand, their attributes, __getattr__ and __dir__, subclasses.
import types


def attempt(function, *args):
    try:
        print(function(*args))
    except Exception as error:
        print(type(error).__name__, error)


module = types.ModuleType("made", "its doc")
print(module, module.__name__, module.__doc__, sorted(vars(module)), module.__spec__, module.__loader__, module.__package__)
module.x = 5
exec("def double(n): return n * 2 + x", vars(module))
print(module.double(4), module.x, dir(module)[-2:])
attempt(lambda: module.missing)
attempt(delattr, module, "missing")
attempt(types.ModuleType)
attempt(types.ModuleType, 5)
module.__getattr__ = lambda name: f"computed {name}"
module.__dir__ = lambda: ["z", "a"]
print(module.anything, dir(module), module.x)
del module.__getattr__
attempt(lambda: module.anything)


class Lazy(types.ModuleType):
    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        value = len(name)
        setattr(self, name, value)
        return value

    @property
    def computed(self):
        return f"{self.__name__} property"


lazy = Lazy("lazy")
print(lazy.abc, lazy.computed, "abc" in vars(lazy), repr(lazy), isinstance(lazy, types.ModuleType))
bare = types.ModuleType.__new__(types.ModuleType)
print(bare, bare.__dict__ is None or sorted(bare.__dict__))
del module.__name__
print(module, types.ModuleType("q").__doc__)


module.__file__ = "place.py"
module.__name__ = "named"
print(module)

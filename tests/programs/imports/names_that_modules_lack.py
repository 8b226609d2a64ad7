# hasattr() and getattr() of modules, with and without a __getattr__ of their own.
import keyword
import math
import types

for module in (math, keyword):
    print(hasattr(module, "nothing"), getattr(module, "nothing", "absent"), hasattr(module, "__name__"), hasattr(module, "__path__"))
    try:
        module.nothing
    except AttributeError as error:
        print(error, error.name, error.obj is module)

made = types.ModuleType("made")
print(hasattr(made, "x"), hasattr(made, "__doc__"), hasattr(made, "__class__"))
made.__getattr__ = lambda name: name.upper() if name != "no" else made.missing
print(made.x, hasattr(made, "x"), getattr(made, "y", None))


def refuse(name):
    raise AttributeError(name) if name != "odd" else ValueError(name)


made.__getattr__ = refuse
print(hasattr(made, "x"), getattr(made, "x", "absent"))
try:
    hasattr(made, "odd")
except ValueError as error:
    print("ValueError", error)
del made.__getattr__
print(hasattr(made, "x"), getattr(made, "x", "absent"))


class Own(types.ModuleType):
    answer = 42

    @property
    def failing(self):
        raise AttributeError("from the property")

    @property
    def lazy(self):
        return "lazy"


own = Own("own")
print(own.answer, own.lazy, hasattr(own, "failing"), getattr(own, "failing", "absent"), hasattr(own, "x"))
own.__dict__["__getattr__"] = lambda name: f"for {name}"
print(hasattr(own, "x"), own.x)


class Asking(types.ModuleType):
    def __getattr__(self, name):
        if name == "x":
            return "asked"
        raise AttributeError(name)


asking = Asking("asking")
print(hasattr(asking, "x"), hasattr(asking, "y"), asking.x)

# A decorator is any expression: subscripts, conditionals, lambdas, walruses, awaits of nothing, calls of calls.
log = []


def show(value):
    print(value if not callable(value) else f"callable {value.__name__}", log)
    log.clear()


def tag(label):
    log.append(f"make {label}")

    def decorate(target):
        log.append(f"apply {label} to {getattr(target, '__name__', target)}")
        return target
    return decorate


class Registry:
    def __init__(self):
        self.found = {}

    def __getitem__(self, key):
        return lambda target: self.found.setdefault(key, target)

    def __call__(self, target):
        return self["called"](target)

    def __matmul__(self, other):
        return lambda target: (target.__name__, other)

    @property
    def attribute(self):
        return tag("property")


registry, flag, table = Registry(), True, {"k": [tag("in a list")]}


@registry["key"]
@registry
@registry.attribute
@table["k"][0]
@(tag("yes") if flag else tag("no"))
@(saved := tag("walrus"))
@(lambda target: log.append("lambda") or target)
@[tag("first"), tag("second")][-1]
@tag("called")
def function():
    return "result"


show(function)
print(registry.found["key"] is registry.found["called"] is function, function())


@saved
@(None or tag("or"))
class Decorated:
    @tag("method")
    def method(self): ...

    @staticmethod
    @tag("static")
    def static(): return "static"

    @classmethod
    @(lambda f: lambda cls, *a: (cls.__name__, f(cls, *a)))
    def wrapped(cls, x): return x * 2

    @property
    def prop(self): return "prop"

    @prop.setter
    def prop(self, value): log.append(f"set {value}")

    @tag.__call__("dunder call")
    def other(self): ...


show(Decorated)
instance = Decorated()
instance.prop = 5
print(Decorated.static(), Decorated.wrapped(4), instance.prop, log)

# What __prepare__ may return: dict subclasses, mappings of our own, wrong things.
class Tracing(dict):
    def __setitem__(self, key, value):
        if not key.startswith("__"):
            print("set", key, value if isinstance(value, (int, str)) else type(value).__name__)
        super().__setitem__(key, value)

    def __missing__(self, key):
        if key.isupper():
            self[key] = len([k for k in self if k.isupper()])
            return self[key]
        raise KeyError(key)


class Auto(type):
    @classmethod
    def __prepare__(mcs, name, bases):
        return Tracing()


class Colours(metaclass=Auto):
    RED
    GREEN
    BLUE
    total = RED + GREEN + BLUE
    length = len("abc")
    del total

    def method(self):
        pass


print(Colours.RED, Colours.GREEN, Colours.BLUE, hasattr(Colours, "total"), type(Colours.__dict__).__name__)
try:
    class Missing(metaclass=Auto):
        unknown
except NameError as e:
    print(type(e).__name__, e)


class Mapping:
    def __init__(self):
        self.data = {}

    def __getitem__(self, key):
        return self.data[key]

    def __setitem__(self, key, value):
        self.data[key] = value


def with_namespace(namespace, convert=dict):
    class M(type):
        __prepare__ = staticmethod(lambda name, bases: namespace)

        def __new__(mcs, name, bases, namespace):
            return type.__new__(mcs, name, bases, convert(namespace))
    try:
        class Made(metaclass=M):
            x = 3
        print(Made.__name__, Made.x)
    except TypeError as e:
        print("TypeError:", e)


with_namespace(Mapping(), lambda m: m.data)
with_namespace(Mapping(), lambda m: m)
with_namespace(None)
with_namespace([1])
with_namespace(5)

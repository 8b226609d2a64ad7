# Frames of class bodies, metaclass hooks, __set_name__ (with the note it gets) and __init_subclass__.
class Registry(type):
    known = {}

    def __new__(meta, name, bases, namespace, **options):
        cls = super().__new__(meta, name, bases, namespace, **options)
        meta.known[name] = cls
        return cls


class Field:
    def __init__(self, kind):
        self.kind = kind

    def __set_name__(self, owner, name):
        if name in ("register", "known"):
            raise ValueError(f"{owner.__name__} may not have a field {name}")
        self.name = name


class Model(metaclass=Registry):
    def __init_subclass__(cls, /, table=None, **rest):
        super().__init_subclass__(**rest)
        cls.table = table.lower()


class Good(Model, table="GOOD"):
    width = Field(int)
    height = [Field(kind) for kind in (int, float)]


print(Good.table, Good.width.name, sorted(Registry.known))
try:
    class Forbidden(Good, table="F"):
        known = Field(str)
except ValueError as error:
    print(error, error.__notes__)


def build(number):
    class Local(Good):
        squares = [n * n for n in range(number)]
    return Local


build(3)

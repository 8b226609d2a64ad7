# __dir__ on instances and metaclasses: dir() sorts what it returns; results that are no lists of names.
class Fields:
    def __init__(self, **fields):
        self.fields = fields

    def __getattr__(self, name):
        try:
            return self.fields[name]
        except KeyError:
            raise AttributeError(name) from None

    def __dir__(self):
        return list(self.fields) + [n for n in super().__dir__() if n == "fields"]


class Meta(type):
    def __dir__(cls):
        return ["zeta", "alpha", *(n for n in super().__dir__() if n.startswith("own"))]


class Listed(metaclass=Meta):
    own_one = 1

    def own_two(self):
        pass


def attempt(action):
    try:
        return action()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


f = Fields(width=3, height=4, colour="red")
print(dir(f), f.__dir__(), [getattr(f, n) for n in dir(f)][:2], attempt(lambda: f.depth))
print(dir(Listed), [n for n in dir(Listed()) if n[:2] != "__"], sorted(type.__dir__(Listed))[-2:])
for result in (("b", "a"), {"k": 1}, "text", (n for n in "ba"), [3, 1, 2], [], ["a", 5], None, 5, [[2], [1]]):
    obj = type("Odd", (), {"__dir__": lambda self: result})()
    print(attempt(lambda: dir(obj)), type(obj.__dir__()).__name__)
failing = type("Failing", (), {"__dir__": lambda self: 1 / 0})()
print(attempt(lambda: dir(failing)))
instance_level = Fields()
instance_level.__dir__ = lambda: ["never"]
print(dir(instance_level), instance_level.__dir__())


class Base:
    base_attribute = 1


class Child(Base):
    child_attribute = 2

    def __init__(self):
        self.on_instance = 3


Child.added = 4
c = Child()
del c.on_instance
c.fresh = 5
print([n for n in dir(c) if n[:2] != "__"], [n for n in dir(Child) if n[:2] != "__"], [n for n in object.__dir__(c) if n == "fresh"])
print(attempt(lambda: dir(1, 2)), "mro" in dir(Child), "__len__" in dir([]), "__name__" in dir(Child), "__name__" in dir(len),
      "__class__" in dir(c))

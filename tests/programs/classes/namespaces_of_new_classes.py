# What the namespace of a class takes from that of its body, and in which order.


class Plain:
    """Documented."""

    a = 1

    def method(self):
        self.x = 1


print(list(vars(Plain)))
print(Plain.__doc__, Plain.__qualname__, "__qualname__" in vars(Plain))


# ---- the body's namespace stays as it is

kept = []


class Body:
    a = 1
    kept.append(locals())
    b = 2


space = kept[0]
print("__qualname__" in space, "a" in space, "b" in space, "__dict__" in space, "__doc__" in space)
space["c"] = 3
print(hasattr(Body, "c"))
Body.d = 4
print("d" in space)

given = {"__qualname__": "Outer.Inner", "x": 1, "__eq__": lambda self, other: True, "y": 2}
Made = type("Made", (), given)
print(list(given))
print(Made.__qualname__, [name for name in vars(Made) if not name.startswith("__firstline")])
print(vars(Made)["__hash__"])
try:
    hash(Made())
except TypeError as error:
    print(error)


# ---- order of what is added

for namespace in (
    {},
    {"__doc__": "text"},
    {"__slots__": ()},
    {"__slots__": ("b", "a")},
    {"__slots__": ("__dict__", "c")},
    {"__slots__": ("__weakref__",), "__eq__": None},
    {"__hash__": None, "__eq__": len},
    {"__module__": "elsewhere", "z": 1},
    {"__dict__": 5, "__weakref__": 6},
    {f"name{index}": index for index in range(40)},
):
    made = type("T", (), dict(namespace))
    print([name for name in vars(made) if not name.startswith("name")], len(vars(made)), made.__module__)
for base in (int, list, Exception, type, dict):
    made = type("T", (base,), {"__eq__": lambda self, other: self is other})
    print([name for name in vars(made) if name != "__eq__"])


# ---- what is refused

for namespace in ({"__qualname__": 5}, {"__classcell__": 5}, {"__slots__": ("a",), "a": 1}, {"__slots__": (1,)}):
    try:
        type("T", (), namespace)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
    print(list(namespace))


# ---- slots with special names

class Slotted:
    __slots__ = ("__call__", "plain")


instance = Slotted()
try:
    instance()
except AttributeError as error:
    print(error)
instance.__call__ = lambda: "called"
print(instance())


# ---- keys that are no plain strings

class Text(str):
    pass


class Odd(str):
    def __hash__(self):
        return str.__hash__(self)

    def __eq__(self, other):
        return False


made = type("T", (), {Text("__qualname__"): "From.Text", Text("__len__"): lambda self: 7, Text("plain"): 1})
print(made.__qualname__, made.plain, len(made()))
made = type("T", (), {Odd("__qualname__"): "From.Odd", Odd("other"): 1, "__doc__": "text"})
print(made.__qualname__, made.__doc__, sum(isinstance(name, Odd) for name in vars(made)))
made = type("T", (), {1: "one", "a": 2})
print(vars(made)[1], made.a)


# ---- what learns its name, and what becomes a static or class method

class Named:
    def __init__(self, label):
        self.label = label

    def __set_name__(self, owner, name):
        print("named", self.label, owner.__name__, name, list(vars(owner))[-1])


class Owner:
    one = Named("first")
    two = two_again = Named("second")
    prop = property(lambda self: 5)

    def __new__(cls):
        return object.__new__(cls)

    def __init_subclass__(cls, **keywords):
        print("subclass", cls.__name__, keywords)

    def __class_getitem__(cls, item):
        return cls.__name__, item


print([type(vars(Owner)[name]).__name__ for name in ("__new__", "__init_subclass__", "__class_getitem__", "prop")])
print(vars(Owner)["prop"].__name__, Owner[1])


class Derived(Owner, flag=True):
    three = Named("third")


# ---- __prepare__

class Recorder(dict):
    def __init__(self):
        self.names = []

    def __setitem__(self, name, value):
        self.names.append(name)
        dict.__setitem__(self, name, value)


class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **keywords):
        return Recorder()

    def __new__(mcls, name, bases, namespace):
        cls = super().__new__(mcls, name, bases, namespace)
        cls.recorded = [name for name in namespace.names if not name.startswith("__")]
        return cls


class Recorded(metaclass=Meta):
    a = 1
    b = 2
    a = 3

    def method(self):
        return __class__


print(Recorded.recorded, [name for name in vars(Recorded) if not name.startswith("__")], Recorded().method() is Recorded)


# ---- names stored twice, deleted, and those of builtins

class Again:
    a = 1
    b = 2
    del a
    len = 5
    a = 3
    b = len
    for i in range(20):
        locals()[f"made{i}"] = i
    del i


print([name for name in vars(Again) if not name.startswith("__")])


def count(values):
    return len(values)


def maximum(values):
    return max(values)


print([count("abc") for _ in range(3)], [maximum([1, 2]) for _ in range(3)])
for attempt in range(3):
    print(count("abc"), maximum([1, 2]))
    if attempt == 0:
        len = lambda values: "own len"
    if attempt == 1:
        max = lambda values: "own max"
        del len

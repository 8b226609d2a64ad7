# Overrides that call what they override, and what copies of them are.
import copy
import copyreg


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except BaseException as error:
        print(type(error).__name__, "|", error)


class Base:
    def __init__(self):
        self.a = 1
        self.cache = {"big": 1}

    def __getstate__(self):
        state = super().__getstate__().copy()
        del state["cache"]
        return state

    def __setstate__(self, state):
        self.__dict__.update(state)
        self.cache = "rebuilt"


x = copy.copy(Base())
print(x.__dict__)
x = copy.deepcopy(Base())
print(x.__dict__)


class SlotsState:
    __slots__ = ("a", "b")

    def __getstate__(self):
        print("default", super().__getstate__())
        return {"a": self.a}

    def __setstate__(self, state):
        self.a, self.b = state["a"], "made"


x = SlotsState()
x.a, x.b = [1], [2]
y = copy.copy(x)
print(y.a is x.a, y.b)
for protocol in range(6):
    print(x.__reduce_ex__(protocol)[2])


class Reduce:
    def __reduce__(self):
        answer = super().__reduce__()
        print(len(answer), answer[0].__name__)
        return answer


class ReduceEx:
    def __reduce_ex__(self, protocol):
        answer = super().__reduce_ex__(protocol)
        print(protocol, len(answer), answer[0].__name__)
        return answer


for cls in (Reduce, ReduceEx):
    x = cls()
    x.a = 5
    print(copy.copy(x).a, copy.deepcopy(x).a)


class Both:
    def __reduce__(self):
        return self.__reduce_ex__(2)

    def __reduce_ex__(self, protocol):
        return object.__reduce_ex__(self, protocol)


attempt(copy.copy, type("Endless", (Both,), {})())


class Point(tuple):
    __slots__ = ()

    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))

    def __getnewargs__(self):
        return tuple(self)


p = Point([1], 2)
q = copy.deepcopy(p)
print(type(q).__name__, q, q is p, q[0] is p[0], copy.copy(p) == p)


class NoNewArgs(tuple):
    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))


attempt(copy.copy, NoNewArgs(1, 2))


class Keyed:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        return hash(self.name)

    def __eq__(self, other):
        return self.name == other.name


x = {Keyed("a"): 1}
y = copy.deepcopy(x)
print(list(y)[0].name, y == x, list(y)[0] is list(x)[0])
cyclic = Keyed("k")
cyclic.map = {cyclic: 1}
attempt(lambda: copy.deepcopy(cyclic).map[Keyed("k")])


class Registry(dict):
    def __init__(self, default):
        self.default = default

    def __missing__(self, key):
        return self.default

    def __reduce__(self):
        return type(self), (self.default,), None, None, iter(self.items())


x = Registry([0])
x["a"] = [1]
for copier in (copy.copy, copy.deepcopy, lambda each: each.copy()):
    y = copier(x)
    print(type(y).__name__, y, getattr(y, "default", "none"))


class Stack(list):
    def append(self, item):
        print("append", item)
        super().append(item)

    def extend(self, items):
        print("extend")
        super().extend(items)


copy.copy(Stack([1, 2]))


class Singleton:
    instance = None

    def __new__(cls):
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance


x = Singleton()
x.value = []
print(copy.copy(x) is x, copy.deepcopy(x) is x)


class WithClassCell:
    def method(self):
        return __class__

    bound = property(lambda self: self.method)


x = WithClassCell()
print(copy.deepcopy([x.bound])[0]() is WithClassCell)


class Meta(type):
    def __copy__(cls):
        return "not asked"

    def __deepcopy__(cls, memo):
        return "not asked"


class Made(metaclass=Meta):
    pass


print(copy.copy(Made) is Made, copy.deepcopy(Made) is Made)


def outer():
    captured = [1]

    def inner(default=captured):
        return captured, default

    inner.attribute = captured
    return inner


f = outer()
print(copy.copy(f) is f, copy.deepcopy([f])[0] is f)


class Moved:
    pass


class Other:
    pass


x = Moved()
x.a = [1]
x.__class__ = Other
print(type(copy.copy(x)).__name__, copy.deepcopy(x).a)
x.__dict__ = {"b": x}
y = copy.deepcopy(x)
print(y.b is y, y.__dict__.keys())


class Late:
    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return self.__dict__["inner"][name]


x = Late()
x.inner = {"z": [1]}
y = copy.deepcopy(x)
print(y.z, y.z is x.z)


class RecursiveGetattr:
    def __getattr__(self, name):
        return getattr(self.missing, name)


attempt(lambda: type(copy.copy(RecursiveGetattr())).__name__)

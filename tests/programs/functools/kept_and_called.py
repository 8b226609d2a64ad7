# cached_property keeps its value without making a dict of the instance's attributes; what calls an object's __call__.
from functools import cached_property, lru_cache, partial


class Lazy:
    count = 0

    def __init__(self, n):
        self.n = n

    @cached_property
    def value(self):
        Lazy.count += 1
        return self.n * 2

    @cached_property
    def taken(self):
        self.__dict__["other"] = 1
        return 5

    @cached_property
    def own(self):
        self.own = "set by itself"
        return "answered"

    @cached_property
    def broken(self):
        raise ValueError("broken")

    @cached_property
    def replaced(self):
        self.late = 1
        return self.value + 1


one = Lazy(3)
print(one.value, one.value, Lazy.count, one.__dict__)
two = Lazy(4)
print(two.__dict__, two.value, two.__dict__, Lazy.count)
two.value = 7
print(two.value, two.__dict__)
del two.value
print(two.value, Lazy.count, vars(two))
three = Lazy(1)
print(three.taken, three.__dict__, three.own, three.__dict__, three.replaced, list(vars(three)))
for _ in range(2):
    try:
        three.broken
    except ValueError as error:
        print(error, "broken" in vars(three))
four = Lazy(9)
print(Lazy.value.__get__(four), Lazy.value.__get__(four), Lazy.count, vars(four), Lazy.value.attrname, Lazy.value.__get__(None) is Lazy.value)


class Slots:
    __slots__ = ("a",)

    @cached_property
    def value(self):
        return 1


class Both(Slots):
    pass


class Hooked:
    def __getattribute__(self, name):
        if name.startswith("v"):
            print("asked for", name)
        return object.__getattribute__(self, name)

    def __setattr__(self, name, value):
        print("set", name)

    @cached_property
    def value(self):
        return 2


class Proxy:
    @property
    def __dict__(self):
        return {"value": "from elsewhere"}

    @cached_property
    def value(self):
        return 3


class ReadOnly:
    __dict__ = property(lambda self: type(self).__dict__ if False else vars(ReadOnly))

    @cached_property
    def value(self):
        return 4


for cls in (Slots, Both, Hooked, Proxy, ReadOnly):
    try:
        thing = cls()
        print(cls.__name__, str(thing.value)[:20], str(thing.value)[:20])
    except TypeError as error:
        print(cls.__name__, error)


class Meta(type):
    @cached_property
    def value(cls):
        return 5


class OfMeta(metaclass=Meta):
    pass


try:
    print(OfMeta.value)
except TypeError as error:
    print(error)


# ---- objects that are called
class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, a, *rest, scale=1, **named):
        return (self.n + a) * scale, rest, named


class Static:
    __call__ = staticmethod(lambda *args, **named: (args, named))


class OfClass:
    __call__ = classmethod(lambda cls, *args, **named: (cls.__name__, args, named))


class Called:
    __call__ = Adder(5)


class Builtin:
    __call__ = len

    def __len__(self):
        return 3


class Bound:
    __call__ = partial(print, "partial:")

    def __repr__(self):
        return "bound"


class Inherits(Adder, dict):
    pass


for thing in (Adder(1), Static(), OfClass(), Called(), Inherits(2)):
    for call in (lambda: thing(1), lambda: thing(1, 2, 3), lambda: thing(1, scale=2), lambda: thing(1, x=3), lambda: thing(*[1, 2], **{"y": 1}), lambda: thing()):
        try:
            print(type(thing).__name__, call())
        except TypeError as error:
            print(type(thing).__name__, error)
for thing in (Builtin(), Bound()):
    for call in (lambda: thing(), lambda: thing([1, 2]), lambda: thing([], sep="-")):
        try:
            print(type(thing).__name__, call())
        except TypeError as error:
            print(type(thing).__name__, error)
thing = Adder(1)
thing.__call__ = lambda *args: "of the instance"
print(thing(1))
Adder.__call__ = lambda self, *args: ("new", args)
print(thing(1, 2))
del Adder.__call__
for _ in range(2):
    try:
        thing(1)
    except TypeError as error:
        print(error)


@lru_cache(maxsize=2)
def twice(n, m=0):
    return n * 2 + m


print(twice(1), twice(1), twice(2), twice(n=3), twice(3, m=1), twice(1), twice.cache_info())
for call in (lambda: twice(), lambda: twice([]), lambda: twice(1, 2, 3), lambda: twice(x=1)):
    try:
        call()
    except TypeError as error:
        print(error)
double = partial(int, base=2)
print(double("101"), [double(text) for text in ("1", "10", "111")])
try:
    double("3")
except ValueError as error:
    print(error)
print(sorted([2.5, -0.0, 0.0, 1e300, -1.5, 1e-300]), sorted([0.0, -0.0], reverse=True), sorted([3.0, float("inf"), -float("inf")]))

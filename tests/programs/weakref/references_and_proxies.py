# ref and proxy: equality, hashes, callbacks that do not come, subclasses, methods, types that take none.
import weakref


class Node:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        return isinstance(other, Node) and self.value == other.value

    def __hash__(self):
        return hash(self.value)

    def __add__(self, n):
        return self.value + n

    def __len__(self):
        return self.value

    def method(self):
        return "called", self.value


a, b = Node(3), Node(3)
ra, rb = weakref.ref(a), weakref.ref(b)
print(ra() is a, ra == rb, ra is weakref.ref(a), hash(ra) == hash(a), weakref.getweakrefcount(a) >= 1, ra != weakref.ref(Node), len({ra, rb}))
p = weakref.proxy(a)
print(p.value, p + 4, len(p), p == b, type(p).__name__, bool(p), p.method(), isinstance(p, Node))
p.value = 5
print(a.value, weakref.proxy(a) is p)
try:
    hash(p)
except TypeError as error:
    print(error)


def function():
    return "function"


print(weakref.ref(function)()(), weakref.proxy(function)(), type(weakref.proxy(function)).__name__, weakref.ref(Node)() is Node)


class Named(weakref.ref):
    def __init__(self, target, name):
        super().__init__(target)
        self.name = name

    def __new__(cls, target, name):
        return super().__new__(cls, target)


named = Named(a, "label")
print(named() is a, named.name, isinstance(named, weakref.ref), named == ra)
bound = weakref.WeakMethod(a.method)
print(bound()(), bound == weakref.WeakMethod(a.method), bound.__class__.__name__)


class Slots:
    __slots__ = ("x",)


class SlotsWeak:
    __slots__ = ("x", "__weakref__")


print(weakref.ref(SlotsWeak()) is not None, weakref.ref({1}) is not None, weakref.ref(frozenset()) is not None)
for value in (Slots(), [1], {}, 1.5, "text", None, object()):
    try:
        weakref.ref(value)
        print("made", type(value).__name__)
    except TypeError as error:
        print(error)

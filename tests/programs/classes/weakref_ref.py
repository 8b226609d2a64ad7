# weakref.ref of objects that stay alive: calling it, equality, hashing, what can and cannot be referenced.
import weakref


class Node:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        return isinstance(other, Node) and self.value == other.value

    def __hash__(self):
        return hash(self.value) + 1


class Slotted:
    __slots__ = ("x",)


class Referable:
    __slots__ = ("x", "__weakref__")


class Keyed(weakref.ref):
    def __new__(cls, obj, callback=None, key=None):
        return super().__new__(cls, obj, callback)

    def __init__(self, obj, callback=None, key=None):
        super().__init__(obj, callback)
        self.key = key


a, b, c = Node(1), Node(1), Node(2)
ra, rb, rc = weakref.ref(a), weakref.ref(b), weakref.ref(c)
print(ra() is a, ra().value, ra == rb, ra == rc, ra != rc, ra == a, hash(ra) == hash(a), hash(ra), len({ra, rb, rc}))
called = []
with_callback = weakref.ref(a, called.append)
print(weakref.ref(a) is ra, with_callback is ra, with_callback == ra, ra.__callback__, with_callback.__callback__("x"), called)
a.value = 7
print(hash(ra), ra == rb, type(ra).__name__, type(ra) is weakref.ref is weakref.ReferenceType)


def function():
    return "called"


kept = [function, Node, (i for i in "ab"), {1}, type("D", (dict,), {})(x=1), Referable(), frozenset("a"), type("S", (str,), {})("text")]
print([weakref.ref(obj)() is obj for obj in kept], weakref.ref(function)()())
for obj in (5, "text", None, (1,), [1], {}, object(), Slotted(), 1.5, b"b", True, range(3)):
    try:
        weakref.ref(obj)
        print("fine", obj)
    except TypeError as e:
        print(e)
for action in (lambda: weakref.ref(), lambda: weakref.ref(a, None, 1), lambda: ra(1), lambda: ra < rb, lambda: ra.value,
               lambda: hash(weakref.ref(kept[3])), lambda: setattr(ra, "note", 1), lambda: weakref.ref(a, callback=print)):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)
k = Keyed(a, key="first")
print(k() is a, k.key, k == ra, isinstance(k, weakref.ref), k is Keyed(a))

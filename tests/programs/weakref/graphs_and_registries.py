# Registries by class, trees with weak parents, memoising by object, methods as callbacks: what stays and what goes.
import gc
import weakref
from functools import partial


class Tracked:
    instances = weakref.WeakSet()

    def __init__(self, name):
        self.name = name
        Tracked.instances.add(self)

    def __repr__(self):
        return f"Tracked({self.name!r})"


class Node:
    def __init__(self, value, parent=None):
        self.value = value
        self._parent = weakref.ref(parent) if parent is not None else None
        self.children = []
        if parent is not None:
            parent.children.append(self)

    @property
    def parent(self):
        return self._parent() if self._parent else None

    def path(self):
        return self.value if self.parent is None else f"{self.parent.path()}/{self.value}"


class Signal:
    def __init__(self):
        self.handlers = []

    def connect(self, handler):
        make = weakref.WeakMethod if hasattr(handler, "__self__") else weakref.ref
        self.handlers.append(make(handler, self.handlers.remove))

    def send(self, *args):
        return [handler()(*args) for handler in list(self.handlers) if handler() is not None]


class Listener:
    def __init__(self, name):
        self.name = name

    def hear(self, what):
        return f"{self.name} heard {what}"


def build():
    kept = [Tracked(f"k{i}") for i in range(3)]
    drop()
    return kept


def drop():
    gone = [Tracked(f"g{i}") for i in range(3)]
    print(len(gone), sorted(t.name for t in Tracked.instances))
    gone = None
    return [None] * 9


kept = build()
gc.collect()
print(sorted(t.name for t in Tracked.instances), len(Tracked.instances))
root = Node("root")
leaf = Node("leaf", Node("branch", root))
print(leaf.path(), leaf.parent.parent is root, weakref.getweakrefcount(root), len(weakref.getweakrefs(root)), weakref.getweakrefs(root)[0] is leaf.parent._parent)
signal = Signal()
listener = Listener("one")


def function(what):
    return f"function heard {what}"


signal.connect(listener.hear)
signal.connect(function)
print(signal.send("x"), len(signal.handlers), signal.handlers[0]() == listener.hear, signal.handlers[0] == weakref.WeakMethod(listener.hear))
sizes = weakref.WeakKeyDictionary()


def size(node):
    if node not in sizes:
        print("  computing", node.value)
        sizes[node] = 1 + sum(map(size, node.children))
    return sizes[node]


print(size(root), size(root), size(leaf), len(sizes), sorted(node.value for node in sizes), sorted(ref().value for ref in sizes.keyrefs()))
values = weakref.WeakValueDictionary((t.name, t) for t in kept)
print(sorted(values), values.copy() is values, type(values.copy()).__name__, sorted((values | {"x": root}).keys()), sorted(({"x": root} | values).keys()))
values |= {"root": root}
print(values.popitem()[0] in ("root", "k0", "k1", "k2"), len(values), repr(values).startswith("<WeakValueDictionary at 0x"), repr(sizes).startswith("<WeakKeyDictionary at 0x"))
for wrong in (lambda: values.update(1), lambda: weakref.WeakMethod(function), lambda: weakref.WeakMethod(5), lambda: weakref.WeakKeyDictionary({1: 2}), lambda: weakref.WeakSet([1]), lambda: sizes.__setitem__("s", 1), lambda: weakref.ref(partial), lambda: weakref.ref(root, 1, 2), lambda: sizes.pop(listener), lambda: values["none"]):
    try:
        print(type(wrong()).__name__)
    except Exception as error:
        print(type(error).__name__, error if not isinstance(error, KeyError) else "")

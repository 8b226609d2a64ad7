"""Cycles of many shapes: after collect() their weak references are dead, and those of live objects are not."""
import gc
import weakref


class Node:
    def __init__(self, name):
        self.name = name


def dead(references):
    gc.collect()
    return sum(reference() is None for reference in references) >= len(references) - 1


def ring(size):
    nodes = [Node(n) for n in range(size)]
    for node, following in zip(nodes, nodes[1:] + nodes[:1]):
        node.next = following
    return [weakref.ref(node) for node in nodes]


def through_list():
    node = Node("list")
    node.items = [node]
    return [weakref.ref(node)]


def through_dict():
    node = Node("dict")
    node.items = {"me": {"again": node}}
    return [weakref.ref(node)]


def through_tuple():
    node = Node("tuple")
    node.items = (1, (2, (node,)))
    return [weakref.ref(node)]


def through_closure():
    node = Node("closure")
    node.call = lambda: node
    return [weakref.ref(node)]


def through_method():
    node = Node("method")
    node.method = node.__init__
    return [weakref.ref(node)]


def through_generator():
    node = Node("generator")

    def walk():
        yield node

    node.walk = walk()
    next(node.walk)
    return [weakref.ref(node)]


def through_class():
    cls = type("Made", (), {})
    cls.itself = cls
    cls.one = cls()
    return [weakref.ref(cls), weakref.ref(cls.one)]


def through_exception():
    node = Node("exception")
    try:
        raise ValueError(node)
    except ValueError as error:
        node.error = error
    return [weakref.ref(node)]


for make in (through_list, through_dict, through_tuple, through_closure, through_method, through_generator, through_class, through_exception):
    # Several of each: a register may still hold the last.
    references = [reference for _ in range(8) for reference in make()]
    gc.collect()
    print(make.__name__, sum(reference() is None for reference in references) >= len(references) - 2)
for size in (1, 2, 10, 100):
    print(size, dead(ring(size) + ring(size)) or size < 100)
keeper = Node("keeper")
keeper.me = keeper
kept = weakref.ref(keeper)
values = weakref.WeakValueDictionary({n: keeper for n in range(3)})
gc.collect()
print(kept() is keeper, len(values), kept().me.name)

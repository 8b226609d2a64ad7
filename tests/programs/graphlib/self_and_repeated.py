# Nodes that need themselves, repeated edges, tuples as nodes, large chains, the same object twice.
from graphlib import CycleError, TopologicalSorter

try:
    TopologicalSorter({"a": ["a"]}).prepare()
except CycleError as error:
    print(error)
s = TopologicalSorter()
for _ in range(3):
    s.add(("x", 1), ("y", 2), ("y", 2))
print(list(s.static_order()))
chain = TopologicalSorter({n: [n + 1] for n in range(300)})
order = list(chain.static_order())
print(order[:3], order[-3:], len(order))
wide = TopologicalSorter({"end": range(50)})
wide.prepare()
first = wide.get_ready()
print(len(first), sorted(first) == list(range(50)))
wide.done(*range(49))
print(wide.get_ready())
wide.done(49)
print(wide.get_ready())
broken = TopologicalSorter({1: [2], 2: [1], 3: []})
try:
    broken.prepare()
except CycleError as error:
    print(error.args[0], sorted(set(error.args[1])))
print(broken.get_ready())


def layers(graph):
    sorter = TopologicalSorter(graph)
    sorter.prepare()
    while ready := sorter.get_ready():
        yield sorted(ready)
        sorter.done(*ready)


print(list(layers({"d": {"b", "c"}, "b": {"a"}, "c": {"a"}})), list(layers({})))
print(TopologicalSorter.__class_getitem__(int).__origin__ is TopologicalSorter)

# static_order(): for every edge the predecessor comes first, and nodes in the order in which they were added.
from graphlib import TopologicalSorter

print([*TopologicalSorter({"d": ["b", "c"], "b": ["a"], "c": ["a"]}).static_order()])
print([*TopologicalSorter({1: [], 2: [], 3: [1]}).static_order()], [*TopologicalSorter({2: [1], 1: [0]}).static_order()])
sorter = TopologicalSorter()
sorter.add(1, 2)
sorter.add(1, 3, 4)
sorter.add(3)
sorter.add(5, *range(4))
print([*sorter.static_order()])
graph = {node: [node // 2, node // 3] for node in range(2, 20)}
order = [*TopologicalSorter(graph).static_order()]
places = {node: place for place, node in enumerate(order)}
print(order, all(places[needed] < places[node] for node, needs in graph.items() for needed in needs))
print([*TopologicalSorter({(1, 2): [frozenset([3])], frozenset([3]): [None], None: [""]}).static_order()])
repeated = TopologicalSorter({1: [2, 2, 2]})
print([*repeated.static_order()])
lazy = TopologicalSorter({1: [1]}).static_order()
try:
    next(lazy)
except ValueError as error:
    print(error)
generator = TopologicalSorter({1: [2]}).static_order()
print(type(generator).__name__, next(generator), next(generator), next(generator, "end"))
sorter = TopologicalSorter({"x": ["y"]})
print([*sorter.static_order()])
try:
    print([*sorter.static_order()])
except ValueError as error:
    print(error)
print(TopologicalSorter.__class_getitem__(int), TopologicalSorter[str])

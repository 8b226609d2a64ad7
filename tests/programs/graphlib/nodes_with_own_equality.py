# Nodes are keys: equality and hashes decide, and 1, 1.0 and True are one node.
from graphlib import TopologicalSorter


class Task:
    def __init__(self, name, cost=0):
        self.name, self.cost = name, cost

    def __eq__(self, other):
        return isinstance(other, Task) and self.name == other.name

    def __hash__(self):
        return len(self.name)

    def __repr__(self):
        return f"Task({self.name}, {self.cost})"


sorter = TopologicalSorter()
sorter.add(Task("deploy", 1), Task("test", 2), Task("build", 3))
sorter.add(Task("test", 4), Task("build", 5))
print([*sorter.static_order()])
print([*TopologicalSorter({1: [2.0], True: [3], 1.0: [2]}).static_order()])
sorter = TopologicalSorter({Task("a"): [Task("b", 1)]})
sorter.prepare()
print(sorter.get_ready())
sorter.done(Task("b", 99))
print(sorter.get_ready())


class Unfriendly:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        raise RuntimeError("compared")


try:
    sorter = TopologicalSorter()
    sorter.add(Unfriendly(), Unfriendly())
except RuntimeError as error:
    print(error)
tree = {"root": {"left": {"l1": {}, "l2": {}}, "right": {}}}


def edges(name, children, graph):
    graph[name] = list(children)
    for child, below in children.items():
        edges(child, below, graph)
    return graph


graph = {}
for name, children in tree.items():
    edges(name, children, graph)
print(graph, [*TopologicalSorter(graph).static_order()])

"""A loop that makes far more garbage than it keeps, in cycles, with collections and without: its results stay right."""
import gc
import weakref


class Graph:
    count = 0

    def __init__(self, size):
        self.nodes = [{"number": number, "edges": []} for number in range(size)]
        for number, node in enumerate(self.nodes):
            for other in (number * 2 % size, (number + 3) % size):
                node["edges"].append(self.nodes[other])
            node["graph"] = self
        Graph.count += 1

    def reachable(self, start):
        seen, waiting = set(), [self.nodes[start]]
        while waiting:
            node = waiting.pop()
            if node["number"] not in seen:
                seen.add(node["number"])
                waiting.extend(node["edges"])
        return sorted(seen)


def rounds(count, size):
    total = 0
    for number in range(count):
        graph = Graph(size)
        total += len(graph.reachable(number % size))
    return total


print(rounds(30, 12), Graph.count)
gc.disable()
print(rounds(30, 12), Graph.count, gc.isenabled())
gc.enable()
kept = [Graph(4) for _ in range(3)]
watched = [weakref.ref(graph) for graph in kept]
print(rounds(10, 7), gc.collect() >= 0, [graph.reachable(1) for graph in kept])
del kept[0]
gc.collect()
print([reference() is None for reference in watched][1:], len(kept))
deep = None
for number in range(3000):
    deep = (deep, number)
gc.collect()
total, walker = 0, deep
while walker is not None:
    walker, number = walker
    total += number
print(total, total == sum(range(3000)))
wide = [[] for _ in range(2000)]
for number, part in enumerate(wide):
    part.append(wide[(number * 7 + 1) % len(wide)])
del wide, part
print(gc.collect() >= 0)
chain = {}
for number in range(1000):
    chain = {"next": chain, "own": []}
    chain["own"].append(chain)
gc.collect()
length = 0
while chain:
    chain = chain["next"]
    length += 1
print(length, gc.garbage, gc.collect(2) >= 0, [gc.collect(generation) >= 0 for generation in range(3)])

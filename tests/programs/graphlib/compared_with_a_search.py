# The orders agree with those that a search in depth finds valid, over graphs made by arithmetic.
from graphlib import CycleError, TopologicalSorter


def has_cycle(graph):
    state = {}

    def visit(node):
        if state.get(node) == "done":
            return False
        if state.get(node) == "open":
            return True
        state[node] = "open"
        found = any(visit(needed) for needed in graph.get(node, ()))
        state[node] = "done"
        return found

    return any(visit(node) for node in graph)


cyclic = valid = 0
for seed in range(60):
    graph = {}
    for node in range(8):
        graph[node] = [(node * seed + 3 * step + 1) % (8 if seed % 3 else max(node, 1)) for step in range(seed % 4) if seed % 3 or node]
    try:
        order = [*TopologicalSorter(graph).static_order()]
    except CycleError as error:
        cycle = error.args[1]
        assert has_cycle(graph) and cycle[0] == cycle[-1]
        assert all(one in graph[two] for one, two in zip(cycle, cycle[1:])), (graph, cycle)
        cyclic += 1
        if seed < 12:
            print(seed, cycle)
    else:
        assert not has_cycle(graph)
        places = {node: place for place, node in enumerate(order)}
        assert all(places[needed] < places[node] for node in graph for needed in graph[node])
        valid += 1
        if seed < 20:
            print(seed, order)
print(cyclic, valid)

# Queues in programs: a breadth-first search, a scheduler by priority, a pipeline of steps.
from dataclasses import dataclass, field
from queue import PriorityQueue, Queue


def distances(graph, start):
    found, waiting = {start: 0}, Queue()
    waiting.put(start)
    while not waiting.empty():
        node = waiting.get()
        for neighbour in graph.get(node, ()):
            if neighbour not in found:
                found[neighbour] = found[node] + 1
                waiting.put(neighbour)
    return found


@dataclass(order=True)
class Task:
    priority: int
    name: str = field(compare=False)


def shortest(graph, start, end):
    waiting, seen = PriorityQueue(), set()
    waiting.put((0, start, [start]))
    while waiting.qsize():
        cost, node, path = waiting.get()
        if node == end:
            return cost, path
        if node in seen:
            continue
        seen.add(node)
        for neighbour, weight in graph[node].items():
            waiting.put((cost + weight, neighbour, path + [neighbour]))


print(distances({"a": "bc", "b": "d", "c": "de", "d": "f"}, "a"))
print(shortest({"a": {"b": 7, "c": 3}, "b": {"d": 1}, "c": {"b": 1, "d": 8}, "d": {}}, "a", "d"))
tasks = PriorityQueue()
for priority, name in ((5, "low"), (1, "high"), (3, "mid"), (1, "too")):
    tasks.put(Task(priority, name))
print([tasks.get().priority for _ in range(4)])
steps = [Queue() for _ in range(3)]
for n in range(5):
    steps[0].put(n)
for source, target, change in zip(steps, steps[1:], (lambda n: n * n, str)):
    while not source.empty():
        target.put(change(source.get()))
        source.task_done()
    source.join()
print([steps[2].get() for _ in range(steps[2].qsize())])
try:
    mixed = PriorityQueue()
    mixed.put((1, "a"))
    mixed.put((1, 2))
except TypeError as error:
    print(error)

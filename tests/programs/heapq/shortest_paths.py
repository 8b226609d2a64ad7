# Dijkstra's algorithm and a running median: two typical uses.
from heapq import heapify, heappop, heappush, heappushpop

GRAPH = {"A": {"B": 4, "C": 2}, "B": {"C": 5, "D": 10}, "C": {"E": 3}, "D": {"F": 11}, "E": {"D": 4}, "F": {}, "G": {"A": 1}}


def dijkstra(graph, start):
    distances = {node: float("inf") for node in graph}
    distances[start], previous = 0, {}
    queue = [(0, start)]
    while queue:
        distance, node = heappop(queue)
        if distance > distances[node]:
            continue
        for neighbour, weight in graph[node].items():
            candidate = distance + weight
            if candidate < distances[neighbour]:
                distances[neighbour] = candidate
                previous[neighbour] = node
                heappush(queue, (candidate, neighbour))
    return distances, previous


distances, previous = dijkstra(GRAPH, "A")
print(distances)
print(previous)
path = ["F"]
while path[-1] in previous:
    path.append(previous[path[-1]])
print(" -> ".join(reversed(path)))


class Median:
    def __init__(self):
        self.low, self.high = [], []

    def add(self, number):
        if len(self.low) == len(self.high):
            heappush(self.high, -heappushpop(self.low, -number))
        else:
            heappush(self.low, -heappushpop(self.high, number))

    def value(self):
        return self.high[0] if len(self.high) > len(self.low) else (self.high[0] - self.low[0]) / 2


median = Median()
for number in [5, 15, 1, 3, 8, 7, 9, 2]:
    median.add(number)
    print(number, median.value(), end="; ")
print()


def heap_sorted(items):
    heap = list(items)
    heapify(heap)
    return [heappop(heap) for _ in range(len(heap))]


print(heap_sorted("priority"), heap_sorted([(1, "b"), (1, "a"), (0, "z")]), heap_sorted([3.5, True, 2, -1]))

# The functions for heaps with the largest item first, which 3.14 made public.
import heapq

data = [5, 3, 8, 1, 9, 2, 8]
heap = data[:]
print(heapq.heapify_max(heap), heap)
heapq.heappush_max(heap, 7)
heapq.heappush_max(heap, 10)
print(heap)
print(heapq.heappushpop_max(heap, 0), heapq.heappushpop_max(heap, 11), heapq.heapreplace_max(heap, 4), heap)
print([heapq.heappop_max(heap) for _ in range(len(heap))], heap)


class Item:
    def __init__(self, name, rank):
        self.name, self.rank = name, rank

    def __lt__(self, other):
        return self.rank < other.rank

    def __repr__(self):
        return f"{self.name}{self.rank}"


items = [Item(name, rank) for name, rank in zip("abcdefg", [3, 1, 3, 2, 9, 1, 5])]
heapq.heapify_max(items)
print(items)
print([heapq.heappop_max(items) for _ in range(7)])
floats = [1.5, float("inf"), -0.0, 0.0, float("-inf")]
heapq.heapify_max(floats)
print(floats, heapq.heappop_max(floats), floats)
words = "the quick brown fox jumps over the lazy dog".split()
heapq.heapify_max(words)
print(words, [heapq.heappop_max(words) for _ in range(3)])
heap = []
for number in range(20):
    heapq.heappush_max(heap, number * 7 % 11)
print(heap)

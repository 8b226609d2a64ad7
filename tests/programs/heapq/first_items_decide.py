# Heaps of tuples and lists: first items that decide, ties, items of mixed kinds, empty ones, derived classes.
import heapq
import random


def drained(items, push=heapq.heappush, pop=heapq.heappop):
    heap = []
    for item in items:
        push(heap, item)
    return [pop(heap) for _ in range(len(heap))]


rng = random.Random(7)
pairs = [(rng.randrange(9), rng.choice("abc")) for _ in range(40)]
print(drained(pairs))
print(drained(pairs, heapq.heappush_max, heapq.heappop_max) == sorted(pairs, reverse=True))
print(drained([list(pair) for pair in pairs]) == sorted(map(list, pairs)))
print(drained([(1.5, 1), (1, 2), (True, 0), (1, 1), (-3, 9), (2**70, 0), (-(2**70), 0)]))
print(drained([(), (0,), (), (1,), (0, 0), (-1,)]))
print(drained([("b", 1), ("a", 2), ("a", 1), ("", 0)]))
print(drained([(float("nan"), 1), (2, 0), (1, 0)])[-1])


class Point(tuple):
    def __lt__(self, other):
        return self[1] < other[1]


print(drained([Point((1, 5)), Point((2, 4)), Point((0, 9)), Point((7, 1))]))
print(drained([(3, 1), Point((1, 7)), (2, 2)]))

for wrong in ([(1, 2), (1, "x")], [(1,), ("x",)], [(1,), [2]], [(2, 1), 3]):
    heap = []
    try:
        for item in wrong:
            heapq.heappush(heap, item)
    except TypeError as error:
        print(error, heap)


class Said:
    def __init__(self, number):
        self.number = number

    def __lt__(self, other):
        return self.number < other.number

    def __repr__(self):
        return f"Said({self.number})"


print(drained([(1, Said(2)), (0, Said(5)), (1, Said(1))]))
print(heapq.nsmallest(3, pairs), heapq.nlargest(3, pairs))
print(list(heapq.merge([1, 3, 3], [2, 3], [3], [], [0, 9])))
print(list(heapq.merge([3, 1], [2, 0], reverse=True)))
print(sorted(pairs) == sorted(pairs, key=lambda pair: pair), min(pairs), max(pairs))
print((1, 2) < (1, 3), (2,) <= (1, 9), [1] == [2], [1, 2] != [1, 2], (1,) > (), [] >= [0], (1,) == [1])

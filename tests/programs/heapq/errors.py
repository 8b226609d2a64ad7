# What is no list, an empty heap, items without an order: types and texts.
import heapq


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)


for name in ("heappush", "heappushpop", "heapreplace", "heappush_max", "heappushpop_max", "heapreplace_max"):
    function = getattr(heapq, name)
    attempt(function, (1, 2), 3)
    attempt(function, [])
    attempt(function, [], 1, 2)
    attempt(function, [1, "a"], None)
    attempt(function, heap=[], item=1)
for name in ("heappop", "heapify", "heappop_max", "heapify_max"):
    function = getattr(heapq, name)
    attempt(function, "text")
    attempt(function, [])
    attempt(function)
    attempt(function, [3, "b", 1])
    attempt(function, [], [])
attempt(heapq.heapreplace, [], 1)
attempt(heapq.heappushpop, [], 1)
attempt(heapq.heapreplace_max, [], 1)
attempt(heapq.heappushpop_max, [], 1)
attempt(heapq.nlargest, "a", [1])
attempt(heapq.nlargest, 2, 5)
attempt(heapq.nsmallest, 2, [1, "a"])
attempt(heapq.nsmallest, 2)
attempt(heapq.nsmallest, 1.5, [1, 2, 3])
attempt(list, heapq.merge([1], ["a"]))
attempt(list, heapq.merge([1], 5))
attempt(heapq.merge, [1], keys=len)

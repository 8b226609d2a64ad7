# heapq, bisect, copy.
import bisect
import copy
import heapq

NUMBERS = [n * 7919 % 1009 for n in range(500)]
SORTED = sorted(NUMBERS)
NESTED = {"name": "x", "items": [{"id": n, "tags": ["a", "b"], "at": (n, n + 1)} for n in range(20)]}


class Node:
    def __init__(self, value):
        self.value = value
        self.items = [value]


NODES = [Node(n) for n in range(20)]


def heap_push_and_pop():
    heap = []
    for number in NUMBERS:
        heapq.heappush(heap, number)
    return [heapq.heappop(heap) for _ in NUMBERS][10]


def heap_of_tuples():
    heap = []
    for number in NUMBERS:
        heapq.heappush(heap, (number, "task"))
    return [heapq.heappop(heap) for _ in NUMBERS][10]


def heapify():
    heap = NUMBERS[:]
    heapq.heapify(heap)
    return heap[0]


def smallest():
    return heapq.nsmallest(10, NUMBERS)[-1] + heapq.nlargest(10, NUMBERS)[-1]


def merge():
    return sum(heapq.merge(SORTED, SORTED, SORTED))


def bisection():
    return sum([bisect.bisect_left(SORTED, number) for number in NUMBERS])


def insort():
    numbers = []
    for number in NUMBERS:
        bisect.insort(numbers, number)
    return numbers[10]


def bisection_key():
    return sum([bisect.bisect(SORTED, number, key=lambda n: n) for number in NUMBERS[:100]])


def deepcopy():
    return len(copy.deepcopy(NESTED)["items"])


def deepcopy_objects():
    return copy.deepcopy(NODES)[3].value


def deepcopy_flat():
    return len(copy.deepcopy(NUMBERS))


def shallow_copy():
    return [copy.copy(node) for node in NODES][3].value + len([copy.copy(NUMBERS) for _ in range(50)])

import heapq


class Item:
    log = []

    def __init__(self, rank, name=""):
        self.rank = rank
        self.name = name

    def __lt__(self, other):
        Item.log.append((self.rank, other.rank))
        return self.rank < other.rank

    def __repr__(self):
        return f"{self.rank}{self.name}"


def logged():
    text = " ".join(f"{a}<{b}" for a, b in Item.log)
    Item.log.clear()
    return text


for data in ([3, 1, 2], [5, 4, 3, 2, 1, 0], [1, 1, 1, 1], list(range(10)), [9, 2, 7, 4, 6, 1, 8]):
    heap = [Item(n) for n in data]
    heapq.heapify(heap)
    print(heap, logged())
    heapq.heappush(heap, Item(2, "p"))
    print(heap, logged())
    print(heapq.heappop(heap), heap, logged())
    print(heapq.heapreplace(heap, Item(3, "r")), heap, logged())
    print(heapq.heappushpop(heap, Item(0, "q")), heap, logged())
    print(heapq.heappushpop(heap, Item(4, "s")), heap, logged())
    heapq.heapify_max(heap)
    print(heap, logged())
    heapq.heappush_max(heap, Item(6, "p"))
    print(heap, logged())
    print(heapq.heappop_max(heap), heap, logged())
    print(heapq.heapreplace_max(heap, Item(3, "r")), heap, logged())
    print(heapq.heappushpop_max(heap, Item(5, "q")), heap, logged())
    print(heapq.heappushpop_max(heap, Item(99, "s")), heap, logged())


class Fails:
    def __lt__(self, other):
        raise ZeroDivisionError("lt")


heap = [Item(1), Item(2), Item(3)]
for call in (lambda: heapq.heappush(heap, Fails()), lambda: heapq.heappop([Fails(), Fails(), Fails()]), lambda: heapq.heapify([Fails(), 1])):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error, len(heap))

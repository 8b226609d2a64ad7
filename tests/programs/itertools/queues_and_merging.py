# Merging and splitting of ordered streams, priority queues with tie breakers, round robin, fair sharing, prefetching, time series joined, external sorts in pieces.
import bisect
import collections
import heapq
import itertools as it
import operator


def merged(*streams, key=lambda x: x):
    """Ordered streams as one, the earlier stream first among equals."""
    ties = it.count()
    heap = []
    for stream in map(iter, streams):
        for item in it.islice(stream, 1):
            heap.append((key(item), next(ties), item, stream))
    heapq.heapify(heap)
    while heap:
        _, order, item, stream = heap[0]
        yield item
        for item in it.islice(stream, 1):
            heapq.heapreplace(heap, (key(item), order, item, stream))
            break
        else:
            heapq.heappop(heap)


def dedup(stream, key=None):
    return (next(group) for _, group in it.groupby(stream, key))


def as_of(left, right):
    """Each of the left with the last of the right that is not later."""
    right, last = collections.deque(right), None
    for time, value in left:
        while right and right[0][0] <= time:
            last = right.popleft()[1]
        yield time, value, last


def external_sort(items, size):
    chunks = [sorted(chunk) for chunk in it.batched(items, size)]
    return len(chunks), list(heapq.merge(*chunks))


def weighted(**queues):
    """Takes as many from each queue in turn as its weight says."""
    queues = {name: (iter(items), weight) for name, (items, weight) in queues.items()}
    while queues:
        for name in list(queues):
            stream, weight = queues[name]
            taken = list(it.islice(stream, weight))
            yield from taken
            if len(taken) < weight:
                del queues[name]


class PriorityQueue:
    def __init__(self):
        self.heap, self.counter, self.entries = [], it.count(), {}

    def add(self, task, priority=0):
        if task in self.entries:
            self.entries[task][-1] = None
        entry = [priority, next(self.counter), task]
        self.entries[task] = entry
        heapq.heappush(self.heap, entry)

    def __iter__(self):
        while self.heap:
            priority, _, task = heapq.heappop(self.heap)
            if task is not None:
                del self.entries[task]
                yield task, priority


print(list(merged([1, 4, 7], [2, 4, 8], [], [0])), list(it.islice(merged(it.count(0, 3), it.count(1, 4)), 8)), list(merged(["bb", "aaaa"], ["a", "ccc"], key=len)), list(merged()))
print(list(merged([(1, "x"), (2, "x")], [(1, "y"), (2, "y")], key=operator.itemgetter(0))), list(dedup(merged([1, 2, 2], [2, 3]))), list(heapq.merge([(1, "b")], [(1, "a")])), list(heapq.merge("ca", "b", key=ord, reverse=True)), list(dedup("aAbB", str.lower)))
print(list(as_of([(1, "a"), (3, "b"), (5, "c")], [(2, "x"), (3, "y"), (9, "z")])), external_sort([5, 2, 9, 1, 7, 3, 8], 3), external_sort([], 3))
print("".join(weighted(a=("aaaaa", 2), b=("bb", 1), c=("ccc", 3))), list(weighted()))
queue = PriorityQueue()
for task, priority in (("write", 2), ("read", 1), ("sleep", 9), ("eat", 1)):
    queue.add(task, priority)
queue.add("write", 0)
queue.add("sleep", 1)
print(list(queue), queue.entries)
intervals = [(1, 4), (2, 5), (7, 8), (8, 9), (11, 12)]
starts = it.accumulate((b for a, b in intervals), max)
breaks = it.accumulate(it.chain([0], (int(a > high) for (a, _), high in zip(intervals[1:], starts))))
print([(group[0][0], max(b for _, b in group)) for _, group in ((k, [i for _, i in g]) for k, g in it.groupby(zip(breaks, intervals), operator.itemgetter(0)))])
edges = sorted(it.chain.from_iterable(((a, 1), (b, -1)) for a, b in intervals))
print(list(zip(map(operator.itemgetter(0), edges), it.accumulate(map(operator.itemgetter(1), edges)))), max(it.accumulate(d for _, d in edges)))
grades = [33, 99, 77, 70, 89, 90, 100]
print(["FDCBA"[bisect.bisect([60, 70, 80, 90], grade)] for grade in grades], [(k, len(list(g))) for k, g in it.groupby(sorted(map(lambda g: bisect.bisect([60, 80], g), grades)))])
stream = iter(range(20))
window = collections.deque(it.islice(stream, 3), maxlen=3)
maxima = [max(window)]
for value in it.islice(stream, 4):
    window.append(value)
    maxima.append(max(window))
print(maxima, list(window), list(it.islice(stream, 2)), heapq.nlargest(3, it.chain([5, 1], [9, 7])), heapq.nsmallest(2, it.starmap(operator.mul, [(3, 2), (1, 4), (2, 2)])))
left, right = {"a": 1, "b": 2}, {"b": 20, "c": 30}
print([(key, left.get(key), right.get(key)) for key, _ in it.groupby(heapq.merge(sorted(left), sorted(right)))], [k for k, g in it.groupby(merged(sorted(left), sorted(right))) if len(list(g)) == 2])
tasks = {"shop": {"cook"}, "cook": {"eat"}, "eat": set(), "wash": {"cook"}}
waiting = collections.Counter(it.chain.from_iterable(tasks.values()))
ready, order = sorted(task for task in tasks if not waiting[task]), []
while ready:
    order.append(ready.pop(0))
    for after in sorted(tasks[order[-1]]):
        waiting[after] -= 1
        if not waiting[after]:
            bisect.insort(ready, after)
print(order, [list(batch) for batch in it.batched(order, 2)], list(it.zip_longest(*map(sorted, tasks.values()), fillvalue=".")))

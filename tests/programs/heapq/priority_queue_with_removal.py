# The priority queue of the documentation: entries that are marked as removed, counters that keep the order of equal priorities.
import heapq
import itertools

REMOVED = object()


class Tasks:
    def __init__(self):
        self.heap, self.finder, self.counter = [], {}, itertools.count()

    def add(self, task, priority=0):
        if task in self.finder:
            self.remove(task)
        entry = [priority, next(self.counter), task]
        self.finder[task] = entry
        heapq.heappush(self.heap, entry)

    def remove(self, task):
        self.finder.pop(task)[-1] = REMOVED

    def pop(self):
        while self.heap:
            priority, _, task = heapq.heappop(self.heap)
            if task is not REMOVED:
                del self.finder[task]
                return priority, task
        raise KeyError("pop from an empty priority queue")


tasks = Tasks()
for name, priority in [("write", 5), ("read", 1), ("test", 3), ("ship", 5), ("plan", 1)]:
    tasks.add(name, priority)
tasks.add("write", 0)
tasks.remove("test")
tasks.add("read", 9)
print(len(tasks.heap), sorted(tasks.finder))
while tasks.finder:
    print(tasks.pop())
try:
    tasks.pop()
except KeyError as error:
    print(repr(error))
try:
    tasks.remove("gone")
except KeyError as error:
    print(repr(error))

# PriorityQueue: tuples, items that do not compare, dataclasses with an order.
import queue
from dataclasses import dataclass, field
from typing import Any


@dataclass(order=True)
class Prioritized:
    priority: int
    item: Any = field(compare=False)


jobs = queue.PriorityQueue()
for priority, item in ((3, {"low": 1}), (1, {"high": 1}), (2, object), (1, {"also": 1})):
    jobs.put(Prioritized(priority, item))
while not jobs.empty():
    print(jobs.get())
for item in ((2, "b"), (1, "z"), (2, "a"), (1, "y")):
    jobs.put(item)
print([jobs.get() for _ in range(4)])
jobs.put((1, {}))
try:
    jobs.put((1, {}))
except TypeError as error:
    print(error, jobs.qsize())
print(jobs.get())
stack = queue.LifoQueue()
for number in range(4):
    stack.put(number)
print([stack.get() for _ in range(4)])


class Unique(queue.Queue):
    def _init(self, maxsize):
        self.seen, self.items = set(), []

    def _qsize(self):
        return len(self.items)

    def _put(self, item):
        if item not in self.seen:
            self.seen.add(item)
            self.items.append(item)

    def _get(self):
        return self.items.pop(0)


unique = Unique()
for letter in "abracadabra":
    unique.put(letter)
print(unique.qsize(), [unique.get() for _ in range(unique.qsize())], unique.unfinished_tasks)

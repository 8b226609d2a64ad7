# What the module offers, and what its functions say of themselves.
import heapq

print(sorted(heapq.__all__))
print(sorted(name for name in dir(heapq) if not name.startswith("_") and name != "annotations"))
print(bool(heapq.__doc__), heapq.__name__)
for name in sorted(heapq.__all__):
    function = getattr(heapq, name)
    print(name, function.__name__, bool(function.__doc__))
from heapq import *
print(heappush is heapq.heappush, nlargest is heapq.nlargest)


class Stack(list):
    def append(self, item):
        raise RuntimeError("not used")

    def __len__(self):
        return 99


heap = Stack()
heapq.heappush(heap, 2)
heapq.heappush(heap, 1)
print(list.__len__(heap), heapq.heappop(heap), list.__len__(heap), heapq.heappop(heap))
try:
    heapq.heappop(heap)
except IndexError as error:
    print(error)


class WithHeap:
    push = heapq.heappush


try:
    WithHeap().push(1)
except TypeError as error:
    print(error)
print(WithHeap().push is heapq.heappush)

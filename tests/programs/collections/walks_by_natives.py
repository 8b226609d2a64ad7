# What natives do with all items of a deque, an array or a range: many are taken at a time.
from array import array
from collections import deque

for count in (0, 1, 31, 32, 33, 64, 65, 100):
    ring = deque(range(count + 5))
    for _ in range(5):
        ring.append(ring.popleft())
    numbers = array("i", ring)
    halves = array("d", [n / 2 for n in ring])
    row = range(3, 3 + 2 * count, 2)
    for items in (ring, numbers, halves, row, array("b", [n % 100 for n in ring]), array("q", [n << 40 for n in ring])):
        print(len(items), sum(items), max(items, default=None), list(items)[-2:], tuple(items)[:2], len(set(items)), sorted(items)[:1], any(items), all(items))

numbers = array("d", [0.0, 1e300, -1e-300, float("inf"), 5e-324, 2.5] * 12)
print(sum(numbers), max(numbers), list(numbers)[:6], len(set(numbers)))
print(sum(array("Q", [2**64 - 1] * 40)), max(array("Q", [2**63, 2**62] * 20)), list(array("w", "text" * 10))[-3:])
for row in (range(2**62 - 2, 2**62 + 40), range(-(2**63), 2**63, 2**62), range(2**50, 2**50 + 40), range(5, -60, -7), range(2**49, 2**52, 2**50)):
    print(len(row), list(row)[:3], list(row)[-2:], max(row), sum(row), sorted(row)[:2] == list(row)[:2])
print(deque(range(10), maxlen=3), deque(deque(range(40)), maxlen=35)[0], deque([1, *range(33)])[33])

# Stopped by an item: iterators go on behind it, containers begin again.
ring = deque([1, 2, "x", 4])
for walk in (lambda: sum(ring), lambda: sum(iter(ring)), lambda: max(ring), lambda: "".join(ring)):
    try:
        walk()
    except TypeError as error:
        print(error)
iterator = iter(ring)
try:
    sum(iterator)
except TypeError:
    print(list(iterator), 2 in ring)
iterator = iter(array("i", range(50)))
print(any(iterator), next(iterator), sum(iterator), list(iterator))


class Item:
    def __init__(self, n):
        self.n = n

    def __radd__(self, other):
        return other + self.n

    def __lt__(self, other):
        return self.n < other.n

    def __hash__(self):
        return self.n % 7

    def __eq__(self, other):
        return self.n == other.n


ring = deque([*range(40), Item(5), Item(5), Item(12), 1])
print(sum(ring), len(set(list(ring)[40:43])), min(deque([Item(3), Item(2)])).n, [type(item).__name__ for item in sorted(deque([Item(2), Item(1)]))])


# A deque that changes meanwhile.
class Changing:
    def __init__(self, ring):
        self.ring = ring

    def __radd__(self, other):
        self.ring.append(1)
        return other


ring = deque([1, 2])
ring.append(Changing(ring))
ring.extend([3] * 40)
try:
    print(sum(ring))
except RuntimeError as error:
    print(error, len(ring))
ring = deque([1, 2, 3])
ring.extend(ring)
ring.extendleft(ring)
print(ring)
ring += ring
print(len(ring), ring == deque(list(ring)), ring * 2 == ring + ring)
more = deque(maxlen=4)
more.extend(range(100))
more.extendleft([7, 8])
print(more)
more = deque(range(6))
for _ in range(3):
    more.popleft()
more.extend([10, 11, 12, 13, 14])
print(more, list(more), sum(more))

# Chains and tees.
from itertools import chain, tee

pieces = [[1, 2, 3], (4, 5), "", range(6, 9), {9: 0}, [], iter([10, 11]), deque([12])]
print(sum(chain(*[piece for piece in pieces if piece != ""])), list(chain.from_iterable([[1], (2, 3), "ab"])))
links = chain([1, 2, 3], (4, "x", 6), [7])
try:
    sum(links)
except TypeError:
    print(list(links))
grown = [1, 2]
links = chain(grown, [9])
print(next(links), any(links))
grown.append(3)
print(list(links))
first, second, third = tee(range(100), 3)
print(next(first), sum(second), sum(first), next(third), any(third), sum(third), list(second))

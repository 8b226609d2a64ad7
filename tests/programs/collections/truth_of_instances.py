# Whether instances of the library and of classes that derive from its classes are true.
from array import array
from collections import ChainMap, Counter, OrderedDict, UserList, deque
from decimal import Decimal
from fractions import Fraction

for value in (deque(), deque([0]), array("i"), array("i", [0]), Decimal(0), Decimal("0.0"), Decimal("-0.5"), Decimal("NaN"), Fraction(0), Fraction(1, 3),
              Counter(), Counter("a"), OrderedDict(), OrderedDict(a=1), ChainMap(), ChainMap({1: 2}), UserList(), UserList([0])):
    print(repr(value), bool(value), not value, "yes" if value else "no")


class Long(deque):
    def __len__(self):
        print("asked for its length")
        return 3


class Never(deque):
    def __bool__(self):
        print("asked for its truth")
        return False


class Wrong(deque):
    def __len__(self):
        return -1


class Odd(Decimal):
    def __bool__(self):
        return 5


for value in (Long(), Never([1]), Wrong(), Odd(1)):
    try:
        print("true" if value else "false")
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
queue, total = deque(range(5)), 0
while queue:
    total += queue.popleft()
while not queue:
    queue.append(total)
print(queue)
ring = deque(range(8))
ring.rotate(3)
ring.extend(range(20))
ring.extendleft("ab")
ring.rotate(-5)
ring.extend(range(40))
print(list(ring), len(ring))

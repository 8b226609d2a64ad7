# Sets that grow: in order of insertion or not, they hold what was put in, once.
from decimal import Decimal


class Same:
    """All of one hash."""

    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return 7

    def __eq__(self, other):
        return isinstance(other, Same) and self.n == other.n


class Plain:
    pass


for count in (0, 1, 7, 8, 9, 16, 17, 21, 22, 42, 43, 84, 85, 86, 170, 341, 342, 1365, 5461, 5462, 16384, 16385, 40000):
    numbers = {n * 7 for n in range(count)}
    added = set()
    for n in range(count):
        added.add(n * 7)
        added.add(n * 7)
    print(count, len(numbers), numbers == added, sum(numbers), 7 * count in added, 7 * (count - 1) in added)

plain = [Plain() for _ in range(500)]
kept = {item for item in plain for _ in range(2)}
print(len(kept), all(item in kept for item in plain), Plain() in kept)
same = {Same(n % 40) for n in range(100)}
print(len(same), Same(39) in same, Same(40) in same)

decimals = {Decimal(n) / 8 for n in range(700)}
decimals |= {Decimal(n % 90) / 8 for n in range(700)}
print(len(decimals), Decimal("1.5") in decimals, Decimal("1.500") in decimals, 3 in decimals, 2.5 in decimals, Decimal("0.1") in decimals)
mixed = {value for n in range(60) for value in (n, Decimal(n), float(n), str(n), (n,), None, n % 2 == 0)}
print(len(mixed), Decimal(59) in mixed, (59,) in mixed)

# What is taken out makes room.
churned = set()
for n in range(3000):
    churned.add(Decimal(n))
    if n >= 20:
        churned.remove(Decimal(n - 20))
print(len(churned), sorted(churned)[0], sorted(churned)[-1])


class Odd(Decimal):
    def __hash__(self):
        return 3


odd = {Odd(n) for n in range(30)}
print(len(odd), Odd(4) in odd)
try:
    {[] for _ in range(1)}
except TypeError as error:
    print(error)
try:
    {Decimal("sNaN") for _ in range(1)}
except TypeError as error:
    print(error)

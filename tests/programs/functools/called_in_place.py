# Functions that only look and compute, called by what sorts, maps, looks up and bisects; what they meet on the way that is not as usual.
import bisect
import heapq
from dataclasses import dataclass, field
from functools import cmp_to_key, lru_cache


@dataclass(order=True)
class Version:
    major: int
    minor: int = 0
    name: str = field(default="", compare=False)


@dataclass(frozen=True)
class Key:
    a: object
    b: object = 2


class Point:
    kind = "point"

    def __init__(self, x, y):
        self.x, self.y = x, y

    def __eq__(self, other):
        return isinstance(other, Point) and self.x == other.x and self.y == other.y

    def __hash__(self):
        return hash((self.x, self.y))

    def __lt__(self, other):
        return (self.x, self.y) < (other.x, other.y)

    def __repr__(self):
        return f"P({self.x!r}, {self.y!r})"


class Loud(Point):
    def __eq__(self, other):
        print("eq", self, other)
        return super().__eq__(other)

    __hash__ = Point.__hash__


class Computed:
    def __init__(self, n):
        self.n = n

    @property
    def rank(self):
        print("rank of", self.n)
        return -self.n

    def __getattr__(self, name):
        return f"no {name}"


print(sorted([Version(2, 1), Version(1, 9, "x"), Version(1, 10), Version(0)]))
print(sorted([Version(1, 1, "b"), Version(1, 1, "a")], reverse=True), max(Version(1), Version(2)))
keys = [Key(n % 7, str(n % 3)) for n in range(40)] + [Key(Key(1), (Key(2), 3)), Key(Key(1), (Key(2), 3)), Key(1.5, None), Key(True), Key(1)]
print(len(set(keys)), len({key: 1 for key in keys}), keys.index(Key(Key(1), (Key(2), 3))), keys.count(Key(1)), Key(1) in keys, Key(9) in keys)
print(hash(Key(1, 2)) == hash((1, 2)), hash(Point("x", -1)) == hash(("x", -1)), hash(Key(-1, -2)) == hash((-1, -2)))
points = [Point(n * 7 % 5, n) for n in range(9)]
print(sorted(points), {Point(1, 2): "here"}[Point(1, 2)], points.index(Point(0, 5)), [Point(1, 2)] == [Point(1, 2)], (Point(1, 2),) < (Point(1, 3),))
print(heapq.nsmallest(2, points), heapq.nlargest(2, points), min(points), max(points))
heap = []
for point in points:
    heapq.heappush(heap, point)
print([heapq.heappop(heap) for _ in points])
print(len({Loud(1, 2), Loud(1, 2), Point(1, 2)}))
for wrong in ([Key([])], [Key(1), Key({})]):
    try:
        print(set(wrong))
    except TypeError as error:
        print(error)

# cmp_to_key
print(sorted(range(10), key=cmp_to_key(lambda a, b: b - a)), sorted("bca", key=cmp_to_key(lambda a, b: (a > b) - (a < b))))
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: 0.5 if a > b else -0.5)), sorted([3, 1, 2], key=cmp_to_key(lambda a, b: a > b)))
for compare in (lambda a, b: None, lambda a, b: a / 0, lambda a, b: a.missing, lambda a: 0):
    try:
        print(sorted([1, 2], key=cmp_to_key(compare)))
    except (TypeError, ZeroDivisionError, AttributeError) as error:
        print(type(error).__name__, error)
wrapped = cmp_to_key(lambda a, b: a - b)
print(wrapped(1) < wrapped(2), wrapped(2) < wrapped(1), wrapped(1) == wrapped(1))
try:
    print(wrapped(1) < 5)
except TypeError as error:
    print(error)
order = []
print(sorted([2, 1, 3], key=cmp_to_key(lambda a, b: order.append((a, b)) or a - b)), order)

# Keys, maps and filters.
words = "the Quick brown Fox jumps over".split()
factor, table = 3, {"a": 2, "b": 1}
print(sorted(words, key=lambda w: w.lower()), sorted(words, key=lambda w: (len(w), w)), sorted(words, key=lambda w: -ord(w[0])))
print(sorted("ab", key=lambda k: table[k]), sorted("abc", key=lambda k: table.get(k, 0)), sorted(range(9), key=lambda n: n * factor % 7))
print(list(map(lambda n: n * n + 1, range(5))), list(map(lambda n: n << 70, range(3))), list(filter(lambda w: "o" in w, words)))
print(sum(map(lambda n: n * 1.5, range(10))), [*zip(map(lambda n: n or "zero", range(3)), "abc")], dict(map(lambda n: (n, -n), range(3))))
print(sorted([Computed(1), Computed(2)], key=lambda c: c.rank)[0].n, sorted([Computed(2), Computed(1)], key=lambda c: c.n)[0].n, list(map(lambda c: c.other, [Computed(1)])))
print(list(map(lambda p: p.kind, points[:2])), list(map(lambda p: p.__class__.__name__, points[:1])), list(filter(lambda p: not p.x, points)))
for function in (lambda n: 1 / n, lambda n: n.missing, lambda n: unknown, lambda n: n + "x", lambda n: "abc"[n], lambda n: {1: 2}[n]):
    steps = map(function, [1, 0, 1])
    for _ in range(3):
        try:
            print(next(steps), end=" ")
        except (ArithmeticError, AttributeError, LookupError, NameError, TypeError) as error:
            print(type(error).__name__, error, end="; ")
    print()


def looping(n):
    total = 0
    while n:
        total += n
        n -= 1
    return total


print(list(map(looping, range(4))), sorted(range(4), key=looping, reverse=True))

rows = [("a", 1), ("b", 3), ("c", 5)]
print([bisect.bisect(rows, n, key=lambda row: row[1]) for n in range(7)], bisect.bisect_left(rows, 3, key=lambda row: row[1]))
bisect.insort(rows, ("z", 2), key=lambda row: row[1])
bisect.insort_left(rows, ("y", 3), key=lambda row: row[1])
print(rows)
try:
    bisect.insort(rows, ("x", None), key=lambda row: row[1])
except TypeError as error:
    print(error)


@lru_cache(maxsize=2)
def square(n):
    return n * n


@lru_cache
def together(a, b):
    return a, b


print([square(n) for n in (1, 2, 1, 3, 2, 3)], square.cache_info(), together(1, 2), together(1, 2), together.cache_info())
try:
    square("x")
except TypeError as error:
    print(error, square.cache_info())

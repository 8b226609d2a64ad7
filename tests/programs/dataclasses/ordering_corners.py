# order=True: which fields, other classes, subclasses, partial orders, errors with missing methods, sorting, total_ordering beside it.
import functools
from dataclasses import dataclass, field


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


@dataclass(order=True)
class Version:
    major: int
    minor: int = 0
    label: str = field(default="", compare=False)
    tags: tuple = ()

    @classmethod
    def parse(cls, text):
        return cls(*map(int, text.split(".")), label=text)


@dataclass(order=True)
class Child(Version):
    pass


@dataclass(order=True)
class Empty:
    pass


@dataclass(order=True)
class Mixed:
    a: object
    b: object = None


class Traced:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        print(f"  {self.value} == {other.value}")
        return self.value == other.value

    def __lt__(self, other):
        print(f"  {self.value} < {other.value}")
        return self.value < other.value


versions = [Version.parse(text) for text in ("1.2", "1.10", "0.9", "1.2")]
print([v.label for v in sorted(versions)], max(versions).label, versions[0] == versions[3], versions[0] <= versions[3], versions[0] < versions[3], versions[0] >= versions[1])
print(Version(1, 2, "x") == Version(1, 2, "y"), Version(1, tags=(1,)) < Version(1, tags=(2,)), Empty() < Empty(), Empty() <= Empty(), Empty() == Empty())
print(Version.__lt__(Version(1), 5), Version.__eq__(Version(1), Child(1)), Version(1).__lt__(Child(2)), Child(1) == Version(1), Child(1) != Version(1))
attempt(lambda: Version(1) < Child(2))
attempt(lambda: Version(1) < (1, 0))
attempt(lambda: Version(1) > 5)
attempt(lambda: Mixed(1) < Mixed("a"))
attempt(lambda: Mixed(1, None) < Mixed(1, None))
attempt(lambda: Mixed(1, None) <= Mixed(1, None))
attempt(lambda: Mixed(1, None) < Mixed(2, None))
attempt(lambda: Mixed(1, None) < Mixed(1, 5))
attempt(lambda: sorted([Mixed(2, "x"), Mixed(1, None), Mixed(1.5)]))
print(Mixed(Traced(1), Traced(2)) < Mixed(Traced(1), Traced(3)))
same = Traced(5)
print(Mixed(same, 1) < Mixed(same, 2), Mixed(same) == Mixed(same), Mixed(float("nan")) == Mixed(float("nan")))
nan = float("nan")
print(Mixed(nan) == Mixed(nan), Mixed(nan) <= Mixed(nan), Mixed([1, 2]) < Mixed([1, 3]))
for name in ("__lt__", "__le__", "__gt__", "__ge__"):
    attempt(lambda: dataclass(order=True)(type("C", (), {"__annotations__": {"x": int}, name: lambda self, other: True})))
attempt(lambda: dataclass(order=True, eq=False)(type("C", (), {})))


@functools.total_ordering
@dataclass
class Total:
    name: str
    rank: int

    def __lt__(self, other):
        return self.rank < other.rank


print(Total("a", 1) <= Total("b", 2), Total("a", 1) >= Total("a", 1), sorted([Total("x", 3), Total("y", 1)]), max(Total("x", 3), Total("y", 1)))


@dataclass(order=True)
class Task:
    priority: int
    job: object = field(compare=False)


import heapq
heap = []
for priority, job in ((3, print), (1, len), (2, {}), (1, "again")):
    heapq.heappush(heap, Task(priority, job))
print([heapq.heappop(heap).priority for _ in range(4)])


@dataclass
class NoOrder:
    x: int


attempt(lambda: NoOrder(1) < NoOrder(2))
attempt(lambda: sorted([NoOrder(2), NoOrder(1)]))
print(sorted([NoOrder(2), NoOrder(1)], key=lambda n: n.x))

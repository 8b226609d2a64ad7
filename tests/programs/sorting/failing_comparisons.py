# What a comparison raises comes out of sort(); the list holds the same items then, in some order.
class Fails:
    count = 0

    def __init__(self, value, limit):
        self.value, self.limit = value, limit

    def __lt__(self, other):
        Fails.count += 1
        if Fails.count == self.limit:
            raise ValueError(f"comparison {self.limit}")
        return self.value < other.value


for limit in (1, 2, 3, 5, 9):
    Fails.count = 0
    x = [Fails(n * 7 % 5, limit) for n in range(6)]
    before = set(map(id, x))
    try:
        x.sort()
    except ValueError as error:
        print(error, len(x), set(map(id, x)) == before)
for mixed in ([1, "a"], ["a", 1], [1, None], [(1, "a"), (1, 2)], [[1], [1, 2], 3], [{}, {}], [1j, 2j], [object(), object()], [1, 2, "x", 3.5], [None, None], [set(), {1}, frozenset()]):
    try:
        print(sorted(mixed))
    except TypeError as error:
        print(error)
for f in (lambda: min(1, "a"), lambda: max(["a", 2]), lambda: max([1, 2], key=5), lambda: min([]), lambda: max((), default=None), lambda: min([1], [2], default=3), lambda: max(), lambda: min(3), lambda: sorted([2, 1], key=lambda v: 1 / (v - 1))):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)

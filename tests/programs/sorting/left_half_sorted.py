# What a list looks like after its sort has failed, where builtin types are compared.
def attempt(values, **keywords):
    values = list(values)
    before = len(values)
    try:
        values.sort(**keywords)
        end = "sorted"
    except Exception as error:
        end = f"{type(error).__name__}: {error}"
    print(values if before < 40 else (before, values[:12], values[before // 2:before // 2 + 6], values[-8:]), end)


attempt([3, 1, "a", 2])
attempt([3, 2, 1, "a", 0])
attempt([1, 2, 3, "a", 0])
attempt(["a", 1])
attempt([1, "a"])
attempt([5, 4, 3, 2, 1, None])
attempt([5, 5, 5, 4, 4, 3, 3, 2, 2, "x", 1])
attempt([3, 1, "a", 2], reverse=True)
attempt([None, 3, 1, 2], reverse=True)
attempt([2, 1, 3, None, 0, 5], reverse=True)
attempt([(1, "a"), (0, 5), (1, 2), (0, "b")])
attempt([(2, 1), (1, 1), (1, "a"), (0, 0)])
attempt([[2], [1], ["a"], [0]])
attempt([1j, 2j, 3])
attempt([3, 2, 1j, 4])
attempt([{1}, {1, 2}, 5, {0}])
attempt([{1, 2}, {1}, {2}, {1, 2, 3}, set(), {3}])
attempt([b"b", b"a", "c"])
attempt("hello world".split() + [b"x"])
attempt([3, 1, 2, 10, 5], key=lambda x: x if x != 10 else "ten")
attempt([3, 1, 2, 10, 5], key=lambda x: x if x != 10 else 1 / 0)
attempt(["bb", "a", "ccc", "dddd"], key=lambda x: len(x) if len(x) < 4 else None)
attempt(["bb", "a", "ccc", "dddd"], key={"bb": 2, "a": 1, "ccc": None, "dddd": 0}.get)
attempt(["bb", "a", "ccc", "dddd", "a", "bb"], key={"bb": 2, "a": 1, "ccc": None, "dddd": 0}.get, reverse=True)
for place in (0, 1, 5, 31, 32, 33, 63, 64, 65, 99, 100, 150, 199):
    numbers = [(i * 37) % 200 for i in range(200)]
    numbers[place] = "odd one"
    attempt(numbers)
    attempt(numbers, reverse=True)
    attempt(numbers, key=lambda x: x)
    attempt(range(place), key=lambda x: -x if x != 3 else "three")
nan = float("nan")
attempt([3.0, nan, 1.0, nan, 2.0])
attempt([nan, 3.0, 2.0, 1.0])
attempt([2.0, 1.0, nan, 0.0, 5.0, 4.0], reverse=True)
attempt([(i * 37) % 50 / 2 if i % 5 else nan for i in range(39)])
attempt([(i * 37) % 101 / 2 if i % 11 else nan for i in range(100)])
attempt([(i * 37) % 50 if i % 5 else nan for i in range(39)])
attempt([((i * 37) % 50, nan if i % 3 else 1) for i in range(30)])
attempt([nan, 1, 2.0, True], key=lambda x: -x)
print(sorted([3.0, nan, 1.0]), sorted([nan, 1, 0]), sorted((2.0, 1.0, nan, 0.0), reverse=True), max([1.0, nan, 2.0]), min([nan, 1.0]))


class Half:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        calls.append(("lt", self.n, other.n))
        return NotImplemented if self.n % 2 else self.n < other.n

    def __gt__(self, other):
        calls.append(("gt", self.n, other.n))
        return NotImplemented if self.n % 3 == 0 else self.n > other.n

    def __repr__(self):
        return f"H{self.n}"


for numbers in ([2, 1], [1, 2], [3, 1, 2]):
    calls = []
    values = [Half(n) if n != 2 else n for n in numbers]
    try:
        values.sort()
        end = "sorted"
    except Exception as error:
        end = f"{type(error).__name__}: {error}"
    print(values, end, calls)


class Watching:
    # Looks at the list while it is sorted.
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        seen.append(len(watched))
        if self.n == 7:
            raise KeyError("seven")
        return self.n < other.n

    def __repr__(self):
        return f"W{self.n}"


for numbers in ([3, 1, 2], [9, 8, 7, 6], [1, 2, 3, 7, 4, 0]):
    for reverse in (False, True):
        seen = []
        watched = [Watching(n) for n in numbers]
        try:
            watched.sort(reverse=reverse)
        except KeyError as error:
            print(error, end=" ")
        print(watched, set(seen))


class Adding(Watching):
    def __lt__(self, other):
        watched.append(self)
        if self.n == 7:
            raise KeyError("seven")
        return self.n < other.n


for numbers in ([3, 1, 2], [9, 8, 7, 6]):
    watched = [Adding(n) for n in numbers]
    try:
        watched.sort()
    except Exception as error:
        print(type(error).__name__, error, watched)

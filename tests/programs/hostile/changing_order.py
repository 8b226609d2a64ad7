# Comparisons that are inconsistent, raise, or change while sorting.
class Random:
    state = 7

    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        Random.state = (Random.state * 1103515245 + 12345) % 2 ** 31
        return Random.state % 2 == 0


items = [Random(i) for i in range(50)]
result = sorted(items, key=None)
print(len(result), sorted(r.n for r in result) == list(range(50)))


class Always:
    def __init__(self, n, answer):
        self.n, self.answer = n, answer

    def __lt__(self, other):
        return self.answer


print([a.n for a in sorted([Always(i, False) for i in range(5)])], sorted(a.n for a in sorted([Always(i, True) for i in range(5)])))


class Explodes:
    countdown = 5

    def __lt__(self, other):
        Explodes.countdown -= 1
        if Explodes.countdown == 0:
            raise ValueError("boom")
        return True


x = [Explodes() for _ in range(10)]
before = list(x)
try:
    x.sort()
except ValueError as error:
    print(error, len(x), all(any(a is b for b in before) for a in x))
calls = []


def key(v):
    calls.append(v)
    if v == 3:
        raise KeyError("no key for 3")
    return v


y = [5, 3, 1]
try:
    y.sort(key=key)
except KeyError as error:
    print(error, y, calls)
try:
    min([1, 2, 3], key=key)
except KeyError as error:
    print(error)
nan = float("nan")
print(len(sorted([3.0, nan, 1.0, nan, 2.0])), sorted([nan, nan], key=lambda v: 0) == [nan, nan], max([1.0, nan]), min([nan, 1.0]) != min([nan, 1.0]))
print(sorted([(1, Always(1, True)), (0, Always(2, True))], key=lambda p: p[0])[0][1].n)
z = [3, 2, 1]
z.sort(key=lambda v: z.append(v) if len(z) > 100 else v)
print(z)

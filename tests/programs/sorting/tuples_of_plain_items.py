# Tuples of numbers and texts, sorted every way, with and without something that has a way of its own.


def rnd(seed):
    while True:
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
        yield seed >> 33


r = rnd(5)
for n in (2, 5, 11, 13, 40, 70):
    for kind in range(4):
        x = []
        for i in range(n):
            a = next(r) % 7
            b = (next(r) % 5, "abcdefgh"[next(r) % 8] * (next(r) % 3), (next(r) % 9 - 4) / 2 if kind != 2 else -0.0 if next(r) % 2 else 0.0)
            x.append((a, *b) if kind != 3 else (a,) * (next(r) % 3))
        y = sorted(x); z = sorted(x, reverse=True); w = sorted(range(n), key=lambda i: x[i])
        ok = all(not y[i + 1] < y[i] for i in range(n - 1)) and all(not z[i] < z[i + 1] for i in range(n - 1))
        ok2 = all(x[w[i]] < x[w[i + 1]] or (not x[w[i+1]] < x[w[i]] and w[i] < w[i + 1]) for i in range(n - 1))
        print(n, kind, ok, ok2, hash(tuple(map(repr, y))) is not None, y[0], y[-1])


class Odd(int):
    def __lt__(self, other):
        return int.__gt__(self, other)


class Pair(tuple):
    def __lt__(self, other):
        return tuple.__gt__(self, other)


nan = float("nan")
for items in (
    [(1, Odd(2)), (1, Odd(3)), (1, Odd(1)), (0, 5)],
    [Pair((1, 2)), Pair((3, 4)), Pair((2, 9))],
    [(1, nan), (1, 2.0), (1, 1.0), (0, nan)],
    [(1, "b"), (1, "a", 3), (1, "a"), (0,), ()],
    [(True, 1), (0, 2), (1, 0), (False, 3)],
    [(2**70, 1), (1, 2), (2**70, 0), (-(2**70), 4)],
    [("ä", 1), ("a", 2), ("z", 0), ("é", 1), ("\u20ac", 5)],
    [((2, 1), 1), ((1, 5), 2), ((1, 4), 3)],
    [("x" * 300, 2), ("x" * 300, 1), ("x" * 299, 3)],
    [(None, 1), (None, 0), (None, 2)],
    [(1.5, 1), (1, 2), (2, 0), (0.5, 1)],
    [(0.0, "b"), (-0.0, "a"), (0.0, "a")],
    [(i % 3, str(i)) for i in range(12)],
    [(i % 3, str(i)) for i in range(13)],
):
    print([str(item)[:40] for item in sorted(items)], [str(item)[:40] for item in sorted(items, reverse=True)])
for items in ([(1, 2), (1, "a")], [(1, "a"), (0, 1), (0, "b")], [(1, None), (1, 2)], [(1, 2), [1, 2]], [(1, 2), 5]):
    try:
        print(sorted(items))
    except TypeError as error:
        print(error)

# Floats that lie inline are sorted as plain doubles: what is equal keeps its order, zeros with their signs included.
inf = float("inf")


def noise(count):
    state = 7
    for _ in range(count):
        state = (state * 1103515245 + 12345) % 2**31
        yield state / 1000 - 10**6


for count in (0, 1, 2, 11, 12, 13, 40, 64, 65, 130, 700):
    floats = list(noise(count))
    rising, falling = sorted(floats), sorted(floats, reverse=True)
    ordered = all(a <= b for a, b in zip(rising, rising[1:])) and all(a >= b for a, b in zip(falling, falling[1:]))
    print(count, ordered, rising == falling[::-1], sorted(map(repr, floats)) == sorted(map(repr, rising)))
    pairs = [(i, n) for i, n in enumerate(floats)]
    print([i for i, _ in sorted(pairs, key=lambda pair: pair[1] // 100000)][:20])
    print([i for i, _ in sorted(pairs, key=lambda pair: pair[1] // 100000, reverse=True)][:20])

zeros = [0.0, -0.0, 0.0, -0.0, 1.5, -0.0, -1.5] * 3
print(sorted(zeros), sorted(zeros, reverse=True))
print(sorted([inf, 2.0, -inf, 1e308, -1e308, 0.5]), sorted([1e300, 5e-324, -5e-324, 0.0, 2.0, -0.0]))
print(sorted(range(6), key=[0.0, -0.0, 3.0, -0.0, 0.0, -3.0].__getitem__))
floats = [3.5, 1.25, 2.0]
floats.sort()
print(floats, max(floats), [type(n) for n in floats])
print(sorted([2.0, 1, 3.5, True]), sorted([1.0, 2**60, 0.5, -(2**70)]))

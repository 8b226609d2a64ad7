# Sorts of many ints and floats, however they lie: evenly, together, in runs, with extremes; by keys, backwards, and stable.
import sys


class Lcg:
    def __init__(self, seed):
        self.state = seed

    def below(self, bound):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 11) % bound

    def unit(self):
        return self.below(2**53) / 2**53


def lists(n, draw):
    yield "even ints", [draw.below(2**40) for _ in range(n)]
    yield "few", [draw.below(7) for _ in range(n)]
    yield "two", [draw.below(2) for _ in range(n)]
    yield "one", [5] * n
    yield "signed", [draw.below(2**20) - 2**19 for _ in range(n)]
    yield "widest", [draw.below(2**62) - 2**61 for _ in range(n)]
    yield "nearly alike", [2**61 - 1 - draw.below(40) for _ in range(n)]
    yield "beyond", [draw.below(2**53) * 2**20 for _ in range(n)]
    yield "one far away", [draw.below(100) for _ in range(n - 1)] + [2**61]
    yield "cubes", [draw.below(2**20) ** 3 for _ in range(n)]
    yield "rising", list(range(n))
    yield "falling", list(range(n, 0, -1))
    yield "teeth", [i * 7919 % 1000 for i in range(n)]
    yield "tail", list(range(n - n // 8)) + [draw.below(n) for _ in range(n // 8)]
    yield "even floats", [draw.unit() for _ in range(n)]
    yield "magnitudes", [(1 + draw.unit()) * 2.0 ** (draw.below(400) - 200) for _ in range(n)]
    yield "zeros", [(-0.0, 0.0, 1.0, -1.0)[draw.below(4)] for _ in range(n)]
    yield "extremes", [(float("inf"), -float("inf"), 1e308, -1e308, 5e-324, draw.unit())[draw.below(6)] for _ in range(n)]
    yield "huge", [(draw.unit() - 0.5) * 1.7e308 * 2 for _ in range(n)]
    yield "tiny", [draw.below(1000) * 5e-324 for _ in range(n)]
    yield "quotients", [i * 7919 % 1000 / 7 for i in range(n)]
    yield "together", [1.0 + draw.below(50) * sys.float_info.epsilon for _ in range(n)]
    yield "mixed", [draw.below(100) if draw.below(2) else draw.unit() * 100 for _ in range(n)]
    yield "nan", [float("nan") if i == n // 2 else draw.unit() for i in range(n)]
    yield "long ints", [draw.below(2**64) * 2**10 for _ in range(n)]
    yield "truths", [draw.below(2) == 0 if draw.below(2) else draw.below(3) for _ in range(n)]


def fold(values):
    total = 0
    for value in values:
        number = int(value * 16) if -1e15 < value < 1e15 else value > 0
        total = (total * 1000003 + len(str(value)) * 31 + number) % 2**61
    return total


def check(name, items):
    rising = sorted(items)
    falling = sorted(items, reverse=True)
    ordered = all(not b < a for a, b in zip(rising, rising[1:])) and all(not a < b for a, b in zip(falling, falling[1:]))
    places = sorted(range(len(items)), key=items.__getitem__)
    backwards = sorted(range(len(items)), key=items.__getitem__, reverse=True)
    stable = all(items[a] < items[b] or a < b for a, b in zip(places, places[1:]))
    stable_back = all(items[b] < items[a] or a < b for a, b in zip(backwards, backwards[1:]))
    copy = list(items)
    copy.sort(key=lambda item: -item)
    signs = "".join(str(x)[0] for x in rising[:60]) if name == "zeros" else ""
    print(name, len(items), ordered, stable, stable_back, fold(rising), fold(falling), fold(copy), sum(places[::7]), sum(backwards[::11]), signs)


for size in (1, 2, 11, 12, 13, 63, 64, 65, 100, 300, 2047, 5000):
    draw = Lcg(size)
    for name, items in lists(size, draw):
        if name != "nan":
            check(name, items)
        else:
            print(sorted(map(repr, sorted(items))) == sorted(map(repr, items)))

# sort() of long lists in the patterns that its runs live of: ascending, descending, saw teeth, plateaus, one item out of place.
def pseudo(n, seed):
    out = []
    for _ in range(n):
        seed = (seed * 1103515245 + 12345) % 2**31
        out.append(seed >> 16)
    return out


class Item:
    compared = 0

    def __init__(self, key, place):
        self.key, self.place = key, place

    def __lt__(self, other):
        Item.compared += 1
        return self.key < other.key


patterns = {"ascending": lambda n: list(range(n)), "descending": lambda n: list(range(n, 0, -1)), "equal": lambda n: [5] * n, "two values": lambda n: [i % 2 for i in range(n)], "saw": lambda n: [i % 7 for i in range(n)], "plateaus": lambda n: [i // 5 for i in range(n)], "organ": lambda n: [min(i, n - i) for i in range(n)], "random": lambda n: pseudo(n, n), "last small": lambda n: list(range(1, n)) + [0], "first large": lambda n: [n] + list(range(1, n)), "middle": lambda n: list(range(n // 2)) + [-1] + list(range(n // 2, n - 1)), "halves": lambda n: list(range(n // 2, n)) + list(range(n // 2)),
            "floats": lambda n: [v / 8 for v in pseudo(n, 3)], "texts": lambda n: [str(v % 50) for v in pseudo(n, 4)], "pairs": lambda n: [(v % 5, v % 3) for v in pseudo(n, 5)], "mixed": lambda n: [v if v % 3 else float(v) for v in pseudo(n, 6)], "big": lambda n: [v << 70 for v in pseudo(n, 7)]}
for name, make in patterns.items():
    row = []
    for n in (1, 2, 3, 31, 64, 65, 130):
        data = make(n)
        for reverse in (False, True):
            result = sorted(data, reverse=reverse)
            ordered = all((b <= a) if reverse else (a <= b) for a, b in zip(result, result[1:]))
            items = [Item(value, place) for place, value in enumerate(data)]
            items.sort(reverse=reverse)
            stable = all(a.key != b.key or a.place < b.place for a, b in zip(items, items[1:]))
            same = [item.key for item in items] == result
            keyed = sorted(range(n), key=data.__getitem__, reverse=reverse) == [item.place for item in items]
            data.sort(reverse=reverse)
            row.append((ordered, stable, same, keyed, data == result) == (True,) * 5)
    print(name, all(row), len(row))
print(Item.compared > 1000)

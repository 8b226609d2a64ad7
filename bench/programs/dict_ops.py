# Dicts: counting, grouping, integer and tuple keys, deletion.
def words(n):
    seed = 7
    out = []
    for _ in range(n):
        seed = (seed * 16807) % 2147483647
        out.append("w" + str(seed % 2000))
    return out


def count(items):
    counts = {}
    for item in items:
        if item in counts:
            counts[item] += 1
        else:
            counts[item] = 1
    return counts


TURNS = 3
for _ in range(TURNS):
    text = words(60000)
    for _ in range(20):
        counts = count(text)
    assert sum(counts.values()) == 60000
    groups = {}
    for word in text:
        groups.setdefault(len(word), []).append(word)
    assert sum(len(g) for g in groups.values()) == 60000
    squares = {}
    for i in range(600000):
        squares[i & 4095] = squares.get(i & 4095, 0) + i
    assert len(squares) == 4096 and sum(squares.values()) == 600000 * 599999 // 2
    grid = {}
    for x in range(250):
        for y in range(250):
            grid[x, y] = x ^ y
    total = 0
    for (x, y), v in grid.items():
        total += v * x
    assert total == sum((x ^ y) * x for x in range(250) for y in range(250))
    for key in list(grid):
        del grid[key]
    assert not grid
print("dict_ops", len(counts), len(groups), sum(squares.values()), total)

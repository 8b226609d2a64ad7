# Ints of 64 bits that become small, negative, longer, floats or bools in the middle of a loop.
MASK = 0xFFFFFFFFFFFFFFFF
BIG = 0x9E3779B97F4A7C15


def step(x, y, turns):
    log = []
    for turn in range(turns):
        x = (x * 6364136223846793005 + y) & MASK
        y ^= x >> 3
        log.append(x ^ y)
    return x, y, log[-1]


def operate(x, y):
    results = [x + y, x * y, x & y, x | y, x ^ y, x >> 1, x >> 63, x << 1, x << 64, x - y if x > y else y - x]
    for turn in range(30):
        results[0] = (x + y) & MASK
        results[1] = (x * y + turn) & MASK
        results[2] = (x ^ y) + (x & y) * 2
        results[3] = x | y | turn
        results[4] = x >> 2 ^ y >> 62 ^ x >> 1 ^ y >> 0
        results[5] = (x << 63 | y << 64) >> 65
        results[6] = (x + 5) * 3 & 0xFFFF
        results[7] = x < y, x <= y, x == y, x != y, x > y, x >= y, x < 7, y >= 100, x == 3
        if x > y:
            results[8] = x - y
        if y:
            results[9] = x // y, x % y, x // 10, x % 1000
    return results


def shifts(x, by):
    total = 0
    for turn in range(40):
        total ^= x << by
        total ^= (x >> by) + turn
        total &= 2**128 - 1
    return total


def shift_by_each(x):
    found = []
    for by in range(140):
        try:
            found.append((x << by) & MASK)
            found.append(x >> by)
            found.append(((x << by) | (x >> (64 - by))) & MASK)
        except ValueError as error:
            found.append(str(error))
            break
    return sum(part for part in found if isinstance(part, int)), found[-1]


def change_at(kind, values, turns):
    x = BIG
    seen = 0
    try:
        for turn in range(turns):
            x = (x * 31 + turn) & MASK
            if turn == kind:
                x = values
            x ^= x >> 7
            seen += 1
    except TypeError as error:
        return str(error), seen, x
    return x, seen


def masks_change(values):
    x = 1
    for mask in values:
        x = (x * BIG + 12345) & mask
    return x


def branches(x, turns):
    steps = 0
    while x != 1 and steps < turns:
        if x & 1:
            x = (x * 3 + 1) & MASK
        else:
            x >>= 1
        if x > 2**63:
            steps += 2
        elif x:
            steps += 1
        if not x:
            break
    return x, steps


def keep(turns):
    kept = []
    x = 2**63
    for turn in range(turns):
        x = (x * 5 + 1) & MASK
        y = x
        z = x + 0
        kept.append((y is x, z == x, type(z)))
        if turn % 10 == 0:
            kept.append(x)
    return kept[-3:], len(set(map(str, kept)))


class Holder:
    def __init__(self):
        self.state = 2**64 - 59

    def turn(self):
        self.state = self.state * 6364136223846793005 + 1 & MASK
        return self.state

    def many(self, count):
        total = 0
        for _ in range(count):
            self.state ^= self.state << 13 & MASK
            self.state ^= self.state >> 7
            total += self.turn() >> 40
        return total


def in_lists(count):
    table = [2**63 + index for index in range(8)]
    for index in range(count):
        table[index & 7] ^= (table[index + 3 & 7] << 5) & MASK
        table[index & 7] = (table[index & 7] + table[index + 1 & 7]) & MASK
    return table


def in_cells(count):
    state = BIG

    def turn():
        nonlocal state
        for _ in range(count):
            state = (state ^ state >> 12) * 0x2545F4914F6CDD1D & MASK
        return state

    return turn() ^ turn()


for name in ("warm", "again", "and again"):
    print(name, step(BIG, 3, 60), step(5, 2**63, 60))
EDGES = [0, 1, 2, 3, 2**31, 2**32 - 1, 2**61, 2**62 - 1, 2**62, 2**63 - 1, 2**63, 2**64 - 1, 2**64, 2**127, 2**128 - 1, -1, -(2**62),
         -(2**63), -(2**64), True, False]
for left in (BIG, *EDGES):
    for right in (2**63 + 9, 0, 1, 2**32 - 1, 2**62, 2**64 - 1, 2**64, -1, True):
        print(left, right, operate(left, right) if not (left < 0 or right < 0) else step(left, right, 30))
for value in EDGES + [BIG]:
    print(value, [shifts(value, by) for by in (0, 1, 62, 63, 64, 65, 127, 128, 200)], shift_by_each(value))
for other in (0, 1, -1, 2**62, 2**64, -(2**70), 2.5, True, None, "text", float("inf"), [1]):
    print(other, [change_at(kind, other, 80) for kind in (0, 1, 40, 79)])
print(masks_change([MASK] * 50 + [2**63 - 1] * 50 + [2**65 - 1] * 50 + [255] * 20 + [True] * 3 + [-1] * 3 + [MASK] * 50 + [-(2**64)] * 2))
for value in (27, BIG, 2**64 - 1, 2**63, 0, 1, 6171):
    print(branches(value, 500))
print(keep(100), Holder().many(200), in_lists(200), in_cells(150))

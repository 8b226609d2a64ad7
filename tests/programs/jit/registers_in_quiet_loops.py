# What loops without calls keep in registers of the machine and on the stack: lists that stay, ints computed where they are,
# quotients by constants, registers that have an object or nothing before the first turn.
def crossed_out(limit):
    flags = [True] * (limit + 1)
    for i in range(2, limit + 1):
        if flags[i]:
            for j in range(i * i, limit + 1, i):
                flags[j] = False
    return [i for i in range(2, limit + 1) if flags[i]]


for limit in (100, 1000, 4000):
    print(len(crossed_out(limit)), crossed_out(limit)[-3:])


# The list is another one, longer or shorter, each time the loop begins, and the loop meets its end.
def growing(turns, items):
    total = 0
    for turn in range(turns):
        items.append(turn)
        for i in range(len(items)):
            items[i] = items[i] + turn & 1023
            total += items[i]
        if turn % 7 == 0:
            items = items[turn % 3:]
    return total, len(items)


print(growing(200, []), growing(60, [5, 6, 7]))


def beyond(items, end):
    done = 0
    try:
        for i in range(end):
            items[i] += 1
            done += 1
    except IndexError as error:
        return done, str(error)
    return done, None


for _ in range(40):
    beyond([0] * 50, 50)
print(beyond([0] * 50, 60), beyond([], 3), beyond([1.5] * 3, 3), beyond([0, "x"], 1))


# Sums in place that no longer lie inline, up and down, in the middle of a loop.
def edges(start, step, turns):
    up = start
    down = -start
    mixed = 0
    for i in range(turns):
        up += step
        down -= step
        mixed = up + down
        up = up + i
        step = step + step if i % 50 == 49 else step
    return up, down, mixed, step


print(edges(1, 3, 300), edges(2 ** 61 - 400, 1, 300), edges(2 ** 61 - 2 ** 40, 2 ** 32, 300), edges(-(2 ** 61) + 50, -1, 120))


def itself(a, turns):
    for i in range(turns):
        a += a
        if a > 2 ** 40:
            a -= a
            a += 1
        b = 7 - a
        a = a - b
        a = b - a
    return a


print(itself(3, 500))


# Quotients and remainders by constants.
def divided(first, turns, step):
    total = 0
    other = 0
    n = first
    for i in range(turns):
        total += n % 7 + n // 7 - n % 10 + n // 1000 + n % 32767 - n // 32749
        other ^= n % 3 + n // 3 + n % 8 + n // 8
        n += step
    return total, other, n


for first, step in ((0, 1), (2 ** 32 - 50, 1), (-60, 1), (2 ** 31 - 3, 97), (-(2 ** 40), 2 ** 33 + 1), (2 ** 61 - 2 ** 58, 2 ** 51), (10, -1)):
    print(first, divided(first, 150, step))


# Registers that nothing reads before they are written, with objects in them or nothing where the loop begins.
def left_over(rows):
    total = 0
    for row in rows:
        text = str(row) + "."
        k = [text, text]
        for k in range(row):
            t = k * 3
            u = t - k
            total += u
        k = None
        total += len(text)
    return total


print(left_over([3, 0, 5, 70, 1] * 30), left_over(range(40)))


def unbound(turns):
    try:
        for i in range(turns):
            last = i + 1
        return last
    except UnboundLocalError as error:
        return str(error)


print([unbound(n) for n in (0, 1, 90, 0)])


# Loops that see ints, then floats, then ints.
def dot(a, b):
    total = 0
    for i in range(len(a)):
        total += a[i] * b[i]
    return total


ints, floats = list(range(300)), [i / 8 for i in range(300)]
for turn in range(12):
    results = [(dot(ints, ints), dot(floats, floats), dot(ints, floats))[turn % 3] for _ in range(60)]
    print(turn, results[0], len(set(results)))


# Attributes read twice in a turn, stored through another name in between.
class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


def moved(points, turns):
    for turn in range(turns):
        for i in range(len(points) - 1):
            p = points[i]
            q = points[i + 1]
            d = p.x - q.x
            p.y -= d * q.x * 0.01
            q.x += d * p.x * 0.001
            e = p.x * q.x - d
            p.x = e * 0.001 + q.x
            q.y += p.x * q.x + e * p.x
    return [(round(p.x, 6), round(p.y, 6)) for p in points]


print(moved([Point(i * 0.5, 1.0) for i in range(6)], 40))
one = Point(1.5, 2.5)
print(moved([one, one, Point(0.25, 1.0), one], 30))
print(moved([Point(1, 2), Point(2.5, 3), Point(0.5, 1e300)], 20))

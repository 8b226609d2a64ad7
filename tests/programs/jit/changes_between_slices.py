# Code is compiled in slices while the program goes on: classes, globals, types and collections change between them.
import gc


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def total(self):
        return self.x + self.y

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)


class Other:
    def __init__(self, x, y):
        self.y = y
        self.x = x
        self.extra = None

    def total(self):
        return self.x * 2

    def __add__(self, other):
        return Other(self.x, other.y)


def scale(value):
    return value * 3


def other_scale(value):
    return value - 1.5


BODY = """
    p = p + make({j}, {j} + 1)
    t = t + p.total() * {m}
    if t > 100000: t = t % 9973
    u = u * 0.5 + scale(t)
    xs[{m}] = xs[{m}] + {j}
    d[{j} % 11] = t
    for i in range({m}):
        t = t + i * {j}
"""


def make_program(size):
    lines = ["def big(make, p, t, u, xs, d):"]
    for j in range(size):
        lines.append(BODY.format(j=j, m=j % 5))
    lines.append("    return p.total(), t, u, xs, sorted(d.items())")
    return "\n".join(lines)


def run(names, rounds):
    results = []
    for number in range(rounds):
        if number == 2:
            Point.total = lambda self: self.x - self.y
        if number == 3:
            names["scale"] = other_scale
        if number == 4:
            gc.collect()
        if number == 5:
            Point.__add__ = lambda self, other: Point(self.y, other.x)
        if number == 7:
            del Point.total
            Point.total = Other.total
        make = Other if number % 4 == 3 else Point
        t = number if number % 3 else number + 0.5
        results.append(names["big"](make, make(1, 2), t, 0.25, [0] * 5, {}))
    return results


print(run({}, 0))
for size in (5, 40, 90):
    names = {"scale": scale}
    exec(make_program(size), names)
    for result in run(names, 10):
        print(result)

# Programs that die while their code is compiled.
totals = []
for number in range(12):
    names = {"scale": scale}
    exec(make_program(30 + number), names)
    big = names["big"]
    for _ in range(number % 4 + 1):
        total = big(Other, Other(number, 2), 1, 0.5, [0] * 5, {})
    totals.append(total[:3])
    del names, big
    if number % 3 == 0:
        gc.collect()
print(totals)

# A point jumps between curves drawn by splines; where it lands makes the picture. Small objects with operators.
class Random:
    def __init__(self, seed):
        self.state = seed

    def below(self, n):
        self.state = (self.state * 69069 + 1) % 4294967296
        return (self.state >> 12) % n

    def unit(self):
        return self.below(1000000) / 1000000


class Vector:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor)

    def length(self):
        return (self.x * self.x + self.y * self.y) ** 0.5

    def towards(self, other, share):
        return self + (other - self) * share


class Spline:
    """A curve near its control points, evaluated by halving corners (de Boor's scheme)."""

    def __init__(self, points, degree):
        self.points = points
        self.degree = degree
        inner = len(points) - degree
        self.knots = [0] * degree + list(range(inner + 1)) + [inner] * degree
        self.end = inner

    def span(self, t):
        place = self.degree
        while place < len(self.points) - 1 and self.knots[place + 1] <= t:
            place += 1
        return place

    def at(self, t):
        place, degree, knots = self.span(t), self.degree, self.knots
        work = [self.points[place - degree + i] for i in range(degree + 1)]
        for level in range(1, degree + 1):
            for i in range(degree, level - 1, -1):
                low = knots[place - degree + i]
                high = knots[place + 1 + i - level]
                work[i] = work[i - 1].towards(work[i], (t - low) / (high - low))
        return work[degree]


class Game:
    def __init__(self, curves, random):
        self.curves = curves
        self.random = random
        self.reach = [self.measure(curve) for curve in curves]

    def measure(self, curve):
        total, last = 0.0, curve.at(0.0)
        for i in range(1, 100):
            point = curve.at(curve.end * i / 100)
            total += (point - last).length()
            last = point
        return total

    def choose(self):
        """Longer curves are chosen more often."""
        mark = self.random.unit() * sum(self.reach)
        for curve, reach in zip(self.curves, self.reach):
            if mark < reach:
                return curve
            mark -= reach
        return self.curves[-1]

    def jump(self, point):
        curve = self.choose()
        target = curve.at(point.x * curve.end * 0.999)
        point = point.towards(target, 0.6)
        return Vector(min(max(point.x, 0.0), 0.999), min(max(point.y, 0.0), 0.999))

    def play(self, size, jumps):
        grid = [[0] * size for _ in range(size)]
        point = Vector(0.5, 0.5)
        for _ in range(jumps):
            point = self.jump(point)
            grid[int(point.y * size)][int(point.x * size)] += 1
        return grid


def curve(*places):
    return Spline([Vector(x, y) for x, y in places], 3)


def play(jumps):
    curves = [curve((0.1, 0.9), (0.2, 0.1), (0.5, 0.4), (0.6, 0.9), (0.9, 0.8)),
              curve((0.0, 0.2), (0.4, 0.7), (0.7, 0.0), (1.0, 0.3)),
              curve((0.9, 0.1), (0.8, 0.5), (0.3, 0.5), (0.2, 0.8), (0.1, 0.3), (0.5, 0.0))]
    grid = Game(curves, Random(7)).play(64, jumps)
    checksum = 0
    for row in grid:
        for count in row:
            checksum = (checksum * 31 + count) % 1000003
    return checksum, max(map(max, grid))


TURNS = 2
for _ in range(TURNS):
    checksum = play(55000)
print("chaos", checksum)

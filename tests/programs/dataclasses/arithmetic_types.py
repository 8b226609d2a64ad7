# Vectors, matrices, complex numbers, polynomials, fractions and intervals as dataclasses with operators; reflected ones, in-place ones, conversions, hashing and comparing.
import functools
import itertools
import math
from dataclasses import astuple, dataclass, field, replace


@dataclass(frozen=True, order=True)
class Vector:
    x: float = 0
    y: float = 0

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y) if isinstance(other, Vector) else NotImplemented

    def __sub__(self, other):
        return self + -other

    def __neg__(self):
        return Vector(-self.x, -self.y)

    def __mul__(self, other):
        if isinstance(other, Vector):
            return self.x * other.x + self.y * other.y
        return Vector(self.x * other, self.y * other) if isinstance(other, (int, float)) else NotImplemented

    __rmul__ = __mul__

    def __matmul__(self, other):
        return self.x * other.y - self.y * other.x

    def __abs__(self):
        return math.hypot(self.x, self.y)

    def __bool__(self):
        return any(astuple(self))

    def __iter__(self):
        return iter(astuple(self))

    def __round__(self, digits=None):
        return Vector(*(round(v, digits) for v in self))

    def __complex__(self):
        return complex(self.x, self.y)

    def __getitem__(self, index):
        return astuple(self)[index]


@dataclass(frozen=True)
class Polynomial:
    coefficients: tuple = ()

    def __post_init__(self):
        trimmed = tuple(self.coefficients)
        while trimmed and trimmed[-1] == 0:
            trimmed = trimmed[:-1]
        object.__setattr__(self, "coefficients", trimmed)

    def __call__(self, x):
        return functools.reduce(lambda total, c: total * x + c, reversed(self.coefficients), 0)

    def __add__(self, other):
        return Polynomial(map(sum, itertools.zip_longest(self.coefficients, other.coefficients, fillvalue=0)))

    def __mul__(self, other):
        result = [0] * (len(self.coefficients) + len(other.coefficients))
        for (i, a), (j, b) in itertools.product(enumerate(self.coefficients), enumerate(other.coefficients)):
            result[i + j] += a * b
        return Polynomial(result)

    def __pow__(self, power):
        return functools.reduce(Polynomial.__mul__, [self] * power, Polynomial((1,)))

    def __str__(self):
        terms = [f"{c}x^{i}" if i > 1 else f"{c}x" if i else f"{c}" for i, c in enumerate(self.coefficients) if c]
        return " + ".join(reversed(terms)) or "0"


@dataclass
class Matrix:
    rows: list[list[float]]

    def __matmul__(self, other):
        return Matrix([[sum(map(lambda p: p[0] * p[1], zip(row, column))) for column in zip(*other.rows)] for row in self.rows])

    def __imul__(self, factor):
        self.rows = [[factor * v for v in row] for row in self.rows]
        return self

    @property
    def T(self):
        return Matrix(list(map(list, zip(*self.rows))))

    def __getitem__(self, place):
        return self.rows[place[0]][place[1]]

    def __setitem__(self, place, value):
        self.rows[place[0]][place[1]] = value


@dataclass(frozen=True, order=True)
class Interval:
    low: float
    high: float
    closed: bool = field(default=True, compare=False)

    def __and__(self, other):
        low, high = max(self.low, other.low), min(self.high, other.high)
        return Interval(low, high) if low <= high else None

    def __or__(self, other):
        return [Interval(min(self.low, other.low), max(self.high, other.high))] if self & other else sorted([self, other])

    def __contains__(self, value):
        return self.low <= value <= self.high if self.closed else self.low < value < self.high

    def __len__(self):
        return int(self.high - self.low)


a, b = Vector(1, 2), Vector(3, -4)
print(a + b, a - b, a * b, a * 2, 2 * a, a @ b, abs(b), -a, bool(Vector()), [*a], round(Vector(1.26, 2.5), 1), complex(b), b[1], sum([a, b], Vector()), max(a, b), {a: 1}[Vector(1, 2)])
x, y = a
print(x, y, a == Vector(1.0, 2.0), replace(a, x=9), sorted([b, a]), a < b, hash(a) == hash(Vector(1.0, 2)), math.dist(a, b), *map(Vector.__abs__, [Vector(3, 4)]))
for wrong in (lambda: a + 1, lambda: a * "x", lambda: a < 5, lambda: a[5], lambda: Vector(1, 2, 3), lambda: round(a, "d"), lambda: Interval(1, 2) & None, lambda: a ** 2, lambda: {Matrix([[1]])}):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
p = Polynomial((1, 2))
print(p, p**3, p * p == p**2, (p + Polynomial((0, -2)))(5), p(3), Polynomial((0, 0)), Polynomial() == Polynomial((0,)), hash(p) == hash(Polynomial([1, 2, 0])), repr(p**0))
m = Matrix([[1, 2], [3, 4]])
alias = m
m *= 2
m[0, 1] = 9
print(m, alias is m, m @ Matrix([[1, 0], [0, 1]]) == m, m.T, m[1, 0], m.T.T == m)
i, j = Interval(1, 5), Interval(4, 8, closed=False)
print(i & j, i | j, i | Interval(6, 7), 8 in j, 5 in i, len(i), i < j, i == replace(i, closed=False), Interval(0, 0) & i, bool(Interval(2, 2)))

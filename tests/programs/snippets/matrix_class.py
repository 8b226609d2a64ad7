# A matrix class with operators, determinant, inverse in fractions.
class Fraction:
    def __init__(self, n, d=1):
        if d < 0:
            n, d = -n, -d
        a, b = abs(n), d
        while b:
            a, b = b, a % b
        self.n, self.d = n // (a or 1), d // (a or 1)

    def __add__(self, o):
        o = o if isinstance(o, Fraction) else Fraction(o)
        return Fraction(self.n * o.d + o.n * self.d, self.d * o.d)

    __radd__ = __add__

    def __neg__(self):
        return Fraction(-self.n, self.d)

    def __sub__(self, o):
        return self + -o

    def __mul__(self, o):
        o = o if isinstance(o, Fraction) else Fraction(o)
        return Fraction(self.n * o.n, self.d * o.d)

    __rmul__ = __mul__

    def __truediv__(self, o):
        if o == 0:
            raise ZeroDivisionError(f"{self} / 0")
        return self * Fraction(o.d, o.n)

    def __eq__(self, o):
        return self.n == o.n and self.d == o.d if isinstance(o, Fraction) else self.d == 1 and self.n == o

    def __repr__(self):
        return f"{self.n}/{self.d}" if self.d != 1 else str(self.n)


class Matrix:
    def __init__(self, rows):
        self.rows = [[x if isinstance(x, Fraction) else Fraction(x) for x in row] for row in rows]

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    def __matmul__(self, other):
        columns = list(zip(*other.rows))
        return Matrix([[sum(a * b for a, b in zip(row, col)) for col in columns] for row in self.rows])

    def __eq__(self, other):
        return self.rows == other.rows

    def __pow__(self, n):
        result = Matrix.identity(len(self.rows))
        for _ in range(n):
            result = result @ self
        return result

    def transpose(self):
        return Matrix(zip(*self.rows))

    def det(self):
        if len(self.rows) == 1:
            return self.rows[0][0]
        total = Fraction(0)
        for i, x in enumerate(self.rows[0]):
            minor = Matrix([row[:i] + row[i + 1:] for row in self.rows[1:]])
            total = total + x * minor.det() * (-1) ** i
        return total

    def inverse(self):
        n = len(self.rows)
        work = [row + [Fraction(int(i == j)) for j in range(n)] for i, row in enumerate(self.rows)]
        for i in range(n):
            pivot = next((r for r in range(i, n) if work[r][i] != 0), None)
            if pivot is None:
                raise ValueError("singular matrix")
            work[i], work[pivot] = work[pivot], work[i]
            scale = work[i][i]
            work[i] = [x / scale for x in work[i]]
            for r in range(n):
                if r != i:
                    factor = work[r][i]
                    work[r] = [x - factor * y for x, y in zip(work[r], work[i])]
        return Matrix([row[n:] for row in work])

    def __str__(self):
        return "\n".join(" ".join(f"{x!r:>5}" for x in row) for row in self.rows)


m = Matrix([[2, 1, 0], [1, 3, 1], [0, 1, 4]])
print(m, m.det(), sep="\n")
print(m.inverse())
print(m @ m.inverse() == Matrix.identity(3), (m ** 3).rows[0], m.transpose() == m)
try:
    Matrix([[1, 2], [2, 4]]).inverse()
except ValueError as error:
    print(error)
try:
    Fraction(1) / Fraction(0)
except ZeroDivisionError as error:
    print(error)

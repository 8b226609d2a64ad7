# Binary operators with their reflected and in-place forms.
class Vec:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __repr__(self):
        return f"Vec({self.x}, {self.y})"

    def __add__(self, other):
        if isinstance(other, Vec):
            return Vec(self.x + other.x, self.y + other.y)
        return NotImplemented

    def __sub__(self, other):
        return Vec(self.x - other.x, self.y - other.y)

    def __mul__(self, k):
        if isinstance(k, Vec):
            return self.x * k.x + self.y * k.y
        return Vec(self.x * k, self.y * k)

    def __rmul__(self, k):
        return Vec(k * self.x, k * self.y)

    def __truediv__(self, k):
        return Vec(self.x / k, self.y / k)

    def __floordiv__(self, k):
        return Vec(self.x // k, self.y // k)

    def __mod__(self, k):
        return Vec(self.x % k, self.y % k)

    def __neg__(self):
        return Vec(-self.x, -self.y)

    def __pos__(self):
        return self

    def __abs__(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5

    def __iadd__(self, other):
        self.x += other.x
        self.y += other.y
        return self


v, w = Vec(3, 4), Vec(1, 2)
print(v + w, v - w, v * w, v * 2, 3 * v, v / 2, v // 2, v % 2)
print(-v, +v is v, abs(v))
same = v
v += w
print(v, same is v)
v -= w
print(v, same is v, same)
for bad in (lambda: v + 1, lambda: 1 + v, lambda: v @ w, lambda: v ** 2, lambda: "a" - v, lambda: ~v):
    try:
        print(bad())
    except TypeError as error:
        print("TypeError:", error)
print(sum([Vec(1, 1), Vec(2, 2)], Vec(0, 0)))

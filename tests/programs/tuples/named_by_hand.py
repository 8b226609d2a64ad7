# A class that derives from tuple: __new__, slicing answers tuples, comparisons and hashes are those of the items.
class Point(tuple):
    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))

    x = property(lambda self: self[0])
    y = property(lambda self: self[1])

    def __add__(self, other):
        return Point(self.x + other[0], self.y + other[1])

    def __repr__(self):
        return f"Point({self.x}, {self.y})"


p = Point(1, 2)
q = Point(3, 4)
print(p + q, p + (10, 20), p[0], p[:1], type(p[:]), type(p * 2), p * 2)
print(p == (1, 2), hash(p) == hash((1, 2)), {p: "by value"}[1, 2], (1, 2) in {p})
print(sorted([q, p, (2, 9), Point(1, 1)]), max(p, q), min([q, p]))
a, b = p
print(a, b, *q, p < q, p < (1, 3), p.count(1), q.index(4))
print((0,) + p, p.__getnewargs__(), isinstance(p, tuple), len(p), tuple(p), list(reversed(p)))
match p:
    case Point():
        print("a point")
match p:
    case (1, y):
        print("a sequence", y)

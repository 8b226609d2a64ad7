# namedtuple(): defaults, rename, _replace, _make, _asdict, docs, errors of names, subclasses.
from collections import namedtuple

Point = namedtuple("Point", ["x", "y"], defaults=[0])
point = Point(1)
print(point, point == (1, 0), point._replace(y=5), Point._make([3, 4]), point._asdict(), Point._fields, Point._field_defaults, Point.__doc__, Point.x.__doc__)
print(*point, point[0], point[-1], point.index(0), point + (9,), hash(point) == hash((1, 0)), Point(x=1, y=2), sorted([Point(2), Point(1, 9)]), len(point), point._fields is Point._fields)
for wrong in (lambda: Point(), lambda: Point(1, 2, 3), lambda: Point(1, z=2), lambda: point._replace(z=1), lambda: Point._make([1]), lambda: setattr(point, "x", 5), lambda: point.z, lambda: namedtuple("P", "x x"), lambda: namedtuple("P", "class"), lambda: namedtuple("P", "_x"), lambda: namedtuple("1P", "x"), lambda: namedtuple("P", "x", defaults=[1, 2]), lambda: namedtuple("P", "9"), lambda: namedtuple("P", [1])):
    try:
        print(wrong())
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)
print(namedtuple("R", "a, class, a, _b, 1x", rename=True)._fields, namedtuple("M", "a b", module="mod").__module__, namedtuple("E", "")())


class Vector(namedtuple("Vector", "x y")):
    __slots__ = ()

    def __new__(cls, x, y=None):
        return super().__new__(cls, x, x if y is None else y)

    @property
    def length(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)


print(Vector(3, 4).length, Vector(1) + Vector(2), Vector(3)._replace(x=9), Vector._make((1, 2)), isinstance(Vector(1), tuple))
Extended = namedtuple("Extended", Point._fields + ("z",))
print(Extended(*point, 3), Extended(**point._asdict(), z=1))
Point.x.__doc__ = "horizontal"
Point.__doc__ += ": documented"
print(Point.x.__doc__, Point.__doc__)
match point:
    case Point(x=1, y=y):
        print("matched", y)
x, y = point
print(x, y, dict(zip(Point._fields, point)), [p.x for p in map(Point._make, [(1, 2), (3, 4)])], Point.__match_args__)

# namedtuple: defaults, renaming, _replace, _make, _asdict, subclasses, errors of names.
from collections import namedtuple

Point = namedtuple("Point", "x y z", defaults=[0])
p = Point(1, 2)
print(p, p.x, p[1], p._replace(z=5), Point._make([7, 8, 9]), p._asdict(), Point._fields, Point._field_defaults, p == (1, 2, 0), hash(p) == hash((1, 2, 0)))
x, *rest = p
print(x, rest, p + (3,), p * 2, Point(y=1, x=0), len(p), max(p), sorted([Point(2, 1), Point(1, 9)]), Point(*"ab"), repr(Point.x.__doc__))
print(namedtuple("R", ["class", "a", "a", "_b", "1c"], rename=True)._fields, namedtuple("E", "")(), namedtuple("C", "a, b,c")._fields, namedtuple("M", "a", module="here").__module__)


class Vector(namedtuple("Vector", "dx dy")):
    __slots__ = ()

    @property
    def norm(self):
        return (self.dx**2 + self.dy**2) ** 0.5

    def __add__(self, other):
        return Vector(self.dx + other.dx, self.dy + other.dy)


v = Vector(3, 4)
print(v, v.norm, v + Vector(1, 1), v._replace(dx=0), isinstance(v, tuple), Vector.__doc__)
match v:
    case Vector(dx=3, dy=dy):
        print("matched", dy)
for wrong in (
    lambda: Point(1),
    lambda: Point(1, 2, 3, 4),
    lambda: Point(1, q=2),
    lambda: p._replace(q=1),
    lambda: Point._make([1]),
    lambda: setattr(p, "x", 5),
    lambda: namedtuple("T", "a a"),
    lambda: namedtuple("T", "for"),
    lambda: namedtuple("T", "_a"),
    lambda: namedtuple("1T", "a"),
    lambda: namedtuple("T", "a b", defaults=[1, 2, 3]),
    lambda: namedtuple("T", 5),
    lambda: p.w,
):
    try:
        print(wrong())
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)

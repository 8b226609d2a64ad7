# namedtuple(): names as text and lists, rename, defaults, module, docs, _make, _replace, _asdict, errors, subclasses.
import copy
import pickle
from collections import OrderedDict, namedtuple
from operator import attrgetter, itemgetter


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


Point = namedtuple("Point", "x y")
Commas = namedtuple("Commas", "a, b,c")
Listed = namedtuple("Listed", ["one", "two"], defaults=[2])
Renamed = namedtuple("Renamed", "ok class ok _under 1st def fine", rename=True)
Empty = namedtuple("Empty", "")
Moduled = namedtuple("Moduled", "a", module="somewhere.else")
All = namedtuple("All", "a b c", defaults=(1, 2, 3))
for kind in (Point, Commas, Listed, Renamed, Empty, Moduled, All):
    print(kind.__name__, kind._fields, kind._field_defaults, kind.__doc__, kind.__module__, kind.__slots__, kind.__match_args__, kind.__new__.__defaults__, kind.__bases__)
print(Point(1, 2), Point(y=1, x=2), Point(*[3, 4]), Point(**{"x": 5, "y": 6}), Listed(1), All(), All(9), All(c=0), Empty(), Renamed(*range(7)), repr(Moduled([1])))
p = Point(3, 4)
print(p.x, p[1], p[-1], p[:1], len(p), list(p), p + (5,), p * 2, 3 in p, p.index(4), p.count(3), p == (3, 4), p == Point(3, 4.0), p < Point(3, 5), hash(p) == hash((3, 4)), max(p, Point(1, 9)), sorted([Point(2, 1), Point(1, 5)]))
x, y = p
print(x, y, p._replace(x=0), p._asdict(), type(p._asdict()).__name__, Point._make(iter("ab")), Point._make("cd"), p._replace(), copy.replace(p, y=9), p.__getnewargs__(), Point.__getnewargs__(p))
print(pickle.loads(pickle.dumps(p)), copy.copy(p), copy.deepcopy(Point([1], 2)), type(pickle.loads(pickle.dumps(p))) is Point, "%s-%s" % p, "{0.x} {0.y} {0[0]}".format(p), f"{p.x:>3}")
print(Point.x, Point.x.__doc__, Point.y.__doc__, type(Point.x).__name__, attrgetter("y", "x")(p), itemgetter(1)(p), Point._make.__doc__, Point._replace.__doc__, Point._asdict.__doc__, Point.__repr__.__qualname__)
Point.x.__doc__ = "how far"
Point.__doc__ += ": a place"
print(Point.x.__doc__, Point.__doc__)
for wrong in (
    lambda: Point(),
    lambda: Point(1),
    lambda: Point(1, 2, 3),
    lambda: Point(1, z=2),
    lambda: Point(1, 2, x=3),
    lambda: p._replace(z=1),
    lambda: p._replace(z=1, q=2),
    lambda: Point._make([1]),
    lambda: Point._make([1, 2, 3]),
    lambda: Point._make(5),
    lambda: setattr(p, "x", 1),
    lambda: delattr(p, "x"),
    lambda: setattr(p, "new", 1),
    lambda: p.missing,
    lambda: p.__dict__,
    lambda: namedtuple("X", "a a"),
    lambda: namedtuple("X", "class"),
    lambda: namedtuple("X", "_a"),
    lambda: namedtuple("X", "1a"),
    lambda: namedtuple("class", "a"),
    lambda: namedtuple("1X", "a"),
    lambda: namedtuple("X", "a-b"),
    lambda: namedtuple("X", [1, 2]),
    lambda: namedtuple("X", 5),
    lambda: namedtuple("X", "a", defaults=[1, 2]),
    lambda: namedtuple("X", "a", True),
    lambda: namedtuple("X"),
    lambda: namedtuple(5, "a"),
    lambda: p["x"],
    lambda: p < (1, "a", []) and p < ("a",),
    lambda: Point.x.__get__(5),
):
    attempt(wrong)


class Vector(Point):
    __slots__ = ()

    def __add__(self, other):
        return type(self)(*(a + b for a, b in zip(self, other)))

    def __abs__(self):
        return (self.x**2 + self.y**2) ** 0.5

    @property
    def swapped(self):
        return self._replace(x=self.y, y=self.x)

    def __new__(cls, x, y=0):
        return super().__new__(cls, float(x), y)


class Named(namedtuple("Base", "first last")):
    def __str__(self):
        return f"{self.last}, {self.first}"

    def __eq__(self, other):
        return self.last == other.last

    def __hash__(self):
        return hash(self.last)


v = Vector(3, 4)
print(v, v + v, abs(v), v.swapped, Vector(1), Vector._make([7, 8]), hasattr(v, "__dict__"), Vector._fields, isinstance(v, Point), pickle.loads(pickle.dumps(v)))
n = Named("Ann", "Lee")
n.note = 5
print(n, repr(n), n == Named("Bo", "Lee"), len({n, Named("Cy", "Lee")}), vars(n), n._asdict(), n._replace(first="Di"))
match v:
    case Vector(x=3.0, y=b):
        print("vector", b)
match p:
    case Point(a, 4):
        print("point", a)

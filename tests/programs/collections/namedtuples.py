# namedtuple: making, errors, methods, subclasses, defaults, pattern matching.
from collections import namedtuple
import copy


def attempt(label, function, *args, **kwargs):
    try:
        print(label, "->", function(*args, **kwargs))
    except Exception as error:
        print(label, "!", type(error).__name__, error)


Point = namedtuple("Point", ["x", "y"])
p = Point(1, y=2)
print(p, p.x, p[1], tuple(p), len(p), p == (1, 2), hash(p) == hash((1, 2)), Point.__doc__, Point._fields, Point.__module__)
print(Point.x.__doc__, Point.y.__doc__, repr(Point.x), Point.__slots__, Point.__match_args__, Point.__bases__)
print(Point.__new__.__doc__, Point._make.__doc__, Point._replace.__doc__, Point._asdict.__doc__, Point.__qualname__)
print(p._replace(x=5), copy.replace(p, y=9), p._asdict(), Point._make([3, 4]), Point._make(iter("ab")))
attempt("few", Point, 1)
attempt("many", Point, 1, 2, 3)
attempt("unknown", Point, 1, z=2)
attempt("twice", Point, 1, x=2)
attempt("make short", Point._make, [1])
attempt("make long", Point._make, [1, 2, 3])
attempt("replace", p._replace, z=1, x=2)
attempt("set", setattr, p, "x", 3)
attempt("del", delattr, p, "x")
attempt("new attribute", setattr, p, "z", 3)
x, y = p
print(x, y, *p)
match p:
    case Point(1, b):
        print("matched", b)
match p:
    case Point(y=2, x=a):
        print("by name", a)
match p:
    case [a, b]:
        print("sequence", a, b)
D = namedtuple("D", "a b c", defaults=(2, 3))
print(D(1), D(1, 5), D._field_defaults, D.__new__.__defaults__)
attempt("too many defaults", namedtuple, "E", "a", defaults=(1, 2))
R = namedtuple("R", "abc, def, ghi, abc, _x, 1a", rename=True)
print(R._fields, R(1, 2, 3, 4, 5, 6))
for fields in (["a", "a"], "class", "_a", "1a", "a b-c", ["a", 3], ("x", "y", "x")):
    attempt(repr(fields), namedtuple, "F", fields)
attempt("name", namedtuple, "class", "a")
attempt("name", namedtuple, "1x", "a")
attempt("name", namedtuple, 3, "a")
E0 = namedtuple("E0", "")
print(E0(), E0._fields, E0.__doc__)
M = namedtuple("M", "a", module="somewhere")
print(M.__module__, M)


class Sub(Point):
    __slots__ = ()

    @property
    def norm(self):
        return (self.x**2 + self.y**2) ** 0.5

    def __str__(self):
        return f"<{self.x}, {self.y}>"


s = Sub(3, 4)
print(s, repr(s), s.norm, s._replace(x=0), type(s._replace(x=0)).__name__, isinstance(s, Point))


class Extended(namedtuple("Base", "a b")):
    def __new__(cls, a, b=10):
        return super().__new__(cls, a, b)


print(Extended(1), Extended(1, 2), Extended(1)._asdict())
e = Extended(7)
e.note = "x"
print(e.__dict__, copy.copy(e), copy.deepcopy(e).note)
print(sorted([Point(2, 1), Point(1, 5), Point(1, 2)]), max(Point(1, 1), Point(0, 9)))
print(p + (3,), p * 2, 1 in p, p.index(2), p.count(1), p[::-1], p < (1, 3))
print(p.__getnewargs__(), p.__reduce_ex__(2)[1][1:])
fields = namedtuple("Wide", [f"f{i}" for i in range(30)])
print(fields(*range(30)).f29, fields(*range(30))[:3])
attempt("descriptor", Point.x.__get__, 3, int)
attempt("descriptor of list", Point.x.__get__, [1], list)
print({Point(1, 2): "a"}[1, 2], "%s %s" % p, "{0.x} {0.y}".format(p))
print(type(namedtuple("T", "a")(1)).__mro__)

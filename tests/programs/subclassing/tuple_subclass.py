# Subclasses of tuple built in __new__: unpacking, slices and sums are plain tuples, hashing, ordering, attributes.
class Version(tuple):
    def __new__(cls, *parts, label=None):
        self = tuple.__new__(cls, parts)
        self.label = label
        return self

    def __init__(self, *parts, label=None):
        self.initialised = len(parts)

    def __repr__(self):
        return "v" + ".".join(map(str, self))

    def __add__(self, other):
        return Version(*super().__add__(tuple(other)), label=self.label)

    def bump(self):
        *rest, last = self
        return type(self)(*rest, last + 1, label="bumped")


v = Version(3, 14, 0, label="final")
print(v, v[0], v.label, v.initialised, len(v), v.bump(), v.bump().label, v == (3, 14, 0), (3, 14, 0) == v, hash(v) == hash((3, 14, 0)))
print([type(x).__name__ for x in (v[:2], v[:], v + (1,), (1,) + v, v * 2, tuple(v), v * 1, v.__add__([1]), tuple.__add__(v, (1,)),
                                  Version(*v), sorted(v))])
major, *rest = v
print(major, rest, [*v], {v: "key"}[3, 14, 0], v < Version(4), v < (3, 14, 1), max(Version(1, 9), Version(1, 10)),
      sorted([Version(2), (1, 5), Version(1, 4)]))
print(tuple(v) is v, tuple(tuple(v)) == v, 14 in v, v.index(14), v.count(0), "%d.%d.%d" % v, "{0}-{1}".format(*v), f"{v}", str(v),
      list(zip(v, "abc")))


class Point(tuple):
    __slots__ = ()

    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))

    x = property(lambda self: self[0])
    y = property(lambda self: self[1])

    def __iter__(self):
        yield "iterated"

    def __len__(self):
        return 77


p = Point(1, 2)
print(p, p.x, list(p), len(p), tuple(p), p[1], p == (1, 2), p + (3,), [*p], 1 in p, "iterated" in p, max(p),
      isinstance("a", (str, Version)), p[0:9])


def unpack():
    a, b = p
    return a, b


def swallow(*args):
    return args


for action in (lambda: unpack(), lambda: swallow(*p), lambda: Point(1), lambda: Point((1, 2)), lambda: setattr(p, "z", 1),
               lambda: setattr(p, "x", 1), lambda: v + 5, lambda: Version(*5), lambda: tuple.__new__(Point, [9]).x,
               lambda: tuple.__new__(list, ()), lambda: tuple.__new__(Point), lambda: hash(Version([])), lambda: v < 5,
               lambda: isinstance(3, Version(int, str)), lambda: "abc".startswith(Version("x", "ab")), lambda: "%s %s" % p):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__, e)

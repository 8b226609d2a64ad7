# _replace() of named tuples: names that there are and others, and classes that change what it calls.
import collections
import copy

Point = collections.namedtuple("Point", "x y z")


class Strange(Point):
    @classmethod
    def _make(cls, iterable):
        print("made of", sorted(iterable))
        return "made"


class Other(Point):
    def __iter__(self):
        return iter("abc")


point = Point(1, 2, 3)
print(point._replace(), point._replace(x=4), point._replace(z=5, x=6), point._replace(**{"y": None}))
print(Strange(1, 2, 3)._replace(y=0), Other(1, 2, 3)._replace(y=0), copy.replace(point, x=9))
for wrong in ({"w": 1}, {"x": 1, "v": 2, "u": 3}, {"_x": 1}):
    for cls in (Point, Strange, Other):
        try:
            print(cls(1, 2, 3)._replace(**wrong))
        except TypeError as error:
            print(cls.__name__, error)
for cls in (Point, Other):
    try:
        print(cls._replace(tuple.__new__(cls, (1, 2)), x=3))
    except TypeError as error:
        print(error)
try:
    point._replace(1)
except TypeError as error:
    print(error)


class Counted(Point):
    def __len__(self):
        return 7

    def __getitem__(self, index):
        return "item"


print(Counted(1, "b", (3,)), Other(1, 2, 3), collections.namedtuple("None_", "")())
print(Point._make.__call__([1, 2, 3]), repr(tuple.__new__(Point, (1, 2, 3))))
try:
    repr(tuple.__new__(Point, (1, 2)))
except TypeError as error:
    print(error)

# itemgetter: one and many, slices, keys, sorting, grouping, subclass items, equality of what it gives.
from operator import itemgetter
from collections import namedtuple

rows = [("pear", 3, 1.5), ("apple", 10, 0.5), ("fig", 3, 0.1)]
print(sorted(rows, key=itemgetter(1)), sorted(rows, key=itemgetter(1, 0)), max(rows, key=itemgetter(2)))
print(itemgetter(1)("abc"), itemgetter(0, -1)("abc"), itemgetter(slice(1, None))([1, 2, 3]), itemgetter("k")({"k": 1}))
print(itemgetter(*"ab")({"a": 1, "b": 2}), list(map(itemgetter(0), rows)), dict(map(itemgetter(0, 2), rows)))
Point = namedtuple("Point", "x y")
print(itemgetter(1)(Point(3, 4)), repr(itemgetter(1)), repr(itemgetter(1, "a")))


class Loud:
    def __getitem__(self, key):
        return f"<{key}>"


print(itemgetter(5, "x", None)(Loud()), itemgetter(True)("ab"))
for wrong in (
    lambda: itemgetter(3)([1]),
    lambda: itemgetter("x")({}),
    lambda: itemgetter(0)(5),
    lambda: itemgetter("a")([1]),
    lambda: itemgetter(1, 9)("abc"),
):
    try:
        print(wrong())
    except (TypeError, IndexError, KeyError) as error:
        print(type(error).__name__, error)

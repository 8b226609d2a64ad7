# Objects that sorted(), map() and filter() call without the VM: partial() of builtins, itemgetter(), attrgetter().
import operator
from functools import partial
from operator import attrgetter, itemgetter

rows = [{"id": n * 37 % 11, "name": f"n{n}"} for n in range(11)]
print([row["id"] for row in sorted(rows, key=itemgetter("id"))], sorted([(2, 1), (1, 2), (0, 3)], key=itemgetter(1)))
print([row["name"] for row in sorted(rows, key=itemgetter("id", "name"), reverse=True)][:3])
print(list(map(itemgetter(0, -1), ["abc", "de", [1, 2, 3], (4,)])), list(filter(itemgetter(0), [[0], [1], (2,)])))
print(sum(map(partial(operator.mul, 3), range(10))), list(map(partial(pow, 2), range(5))), list(map(partial(int, base=2), ["1", "10"])))
print(list(map(partial(partial(operator.sub, 10)), [1, 2])), list(filter(partial(operator.lt, 2), range(5))))


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    @property
    def sum(self):
        return self.x + self.y

    def __getattr__(self, name):
        if name == "other":
            return -self.x
        raise AttributeError(f"no {name}")

    def __getitem__(self, key):
        return self.x if key == "x" else self.y

    def __rmul__(self, factor):
        return factor * self.x


points = [Point(3, 1), Point(1, 5), Point(2, 0)]
for names in (("x",), ("sum",), ("other",), ("y", "x"), ("x.real",), ("x.real", "sum.imag")):
    print(names, [point.x for point in sorted(points, key=attrgetter(*names))], list(map(attrgetter(*names), points)))
print([point.y for point in sorted(points, key=itemgetter("x"))], list(map(partial(operator.mul, 2), points)))
print(min(points, key=attrgetter("sum")).x, max(points, key=itemgetter("y")).x)

for get, what in (
    (attrgetter("z"), points[0]), (attrgetter("x.z"), points[0]), (itemgetter(9), [1]), (itemgetter("a"), {}), (itemgetter(0, 5), "ab"),
    (itemgetter(0), 5), (attrgetter("real.z"), 1),
):
    for use in (lambda: get(what), lambda: list(map(get, [what])), lambda: sorted([what], key=get)):
        try:
            print(use())
        except Exception as error:
            print(type(error).__name__, error)
for call in (lambda: itemgetter(1)(), lambda: itemgetter(1)(1, 2), lambda: attrgetter("a")(obj=1), lambda: itemgetter.__call__(1, 2)):
    try:
        print(call())
    except TypeError as error:
        print(error)


# A class that says otherwise.
class Part(partial):
    def __call__(self, *args):
        return "part", super().__call__(*args)


print(list(map(Part(operator.add, 1), [2])))


# What changes while it is used.
double = partial(operator.mul, 2)
products = map(double, range(6))
print(next(products), next(products))
double.__setstate__((lambda a, b: ("now", a, b), (7,), {}, None))
print(next(products), list(products))
double.__setstate__((operator.mul, (5,), {}, None))
products = map(double, range(4))
print(next(products))
double.__setstate__((divmod, (), {"x": 1}, None))
try:
    print(list(products))
except TypeError:
    print("TypeError")
log = []
double.__setstate__((operator.add, (1,), {}, None))
kept = filter(double, [-1, 0, 1])
print(next(kept))
double.__setstate__((log.append, (), {}, None))
print(list(kept), log)

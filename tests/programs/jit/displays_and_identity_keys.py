# Tuples and lists made in loops, first appends, and dicts and sets of objects that are equal to themselves alone.
class Point:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"<{self.name}>"


class Same:
    def __init__(self, number):
        self.number = number

    def __eq__(self, other):
        return isinstance(other, Same) and self.number == other.number

    def __hash__(self):
        return hash(self.number)


class ByIdentity(Same):
    __hash__ = object.__hash__

    def __eq__(self, other):
        return self is other


class Unhashable:
    def __eq__(self, other):
        return self is other


def displays(count):
    rows = []
    for index in range(count):
        empty = []
        one = [index]
        two = [index, -index]
        pair = index, str(index)
        many = (index, one, two, pair, empty, None, 1.5, "x")
        long = [index, one, two, pair, empty, None, 1.5, many]
        empty.append(many)
        two.append(3)
        one += [4]
        rows.append((len(long), one, two, pair, many[4] is empty, many[:1]))
    return rows


rows = displays(300)
print(len(rows), rows[0], rows[-1])
print(sum(len(row) for row in rows), [row[1][-1] for row in rows[:3]])


def halves(numbers):
    return [number for number in numbers if number % 2], [number for number in numbers if number > 1000], [[] for _ in numbers]


for _ in range(200):
    odd, none, lists = halves(range(7))
lists[0].append(1)
print(odd, none, lists, none == [], len(none))


def pair_of(a, b):
    return a, b


def list_of(a, b):
    return [a, b]


def swapped(count):
    left, right = 1, 2
    kept = None
    for index in range(count):
        left, right = pair_of(right, left)
        kept = list_of(left, kept if index % 50 else None)
    return left, right, kept[0], len(kept)


print(swapped(301))
points = [Point(f"p{index}") for index in range(20)]


def marks(points, turns):
    seen = {}
    groups = set()
    for turn in range(turns):
        for point in points:
            seen[point] = seen.get(point, 0) + turn
            if turn % 3 == 0:
                groups.add(point)
        if points[0] in groups and turn % 3 == 2:
            groups.discard(points[0])
    return seen, groups


seen, groups = marks(points, 31)
print([seen[point] for point in points[:3]], len(seen), len(groups), points[0] in groups, Point("p0") in seen)
print(list(seen)[:4], seen.pop(points[3]), points[3] in seen, len(seen))

mixed = {}
for turn in range(60):
    for number in range(5):
        mixed[Same(number)] = mixed.get(Same(number), 0) + 1
        mixed[ByIdentity(number)] = turn
        mixed[number] = -turn
        mixed[points[number]] = turn
print(len(mixed), mixed[Same(2)], mixed[2], mixed[points[2]], ByIdentity(2) in mixed)
try:
    mixed[Unhashable()] = 1
except TypeError as error:
    print(error)
try:
    print(Unhashable() in {1})
except TypeError as error:
    print(error)


class Nosy:
    """Takes the hash of a point for its own and is asked whether it is equal to it."""

    asked = 0

    def __init__(self, point):
        self.point = point

    def __hash__(self):
        return hash(self.point)

    def __eq__(self, other):
        Nosy.asked += 1
        return other is self.point


table = {Nosy(point): index for index, point in enumerate(points)}
print([table.get(point) for point in points[:5]], Nosy.asked)
table[points[1]] = "replaced"
print(len(table), table[points[1]], points[2] in table, points[2] in set(table), Nosy.asked)


class Sized:
    def __init__(self, size):
        self.size = size

    def __abs__(self):
        if self.size == 13:
            raise ValueError("unlucky")
        return self.size * 2

    def __round__(self, *digits):
        return "rounded", self.size, digits


class Bent(Sized):
    __abs__ = staticmethod(lambda: "static")


print(sum(abs(Sized(index)) for index in range(10)), abs(Bent(1)), round(Sized(3)), round(Sized(3), 1), round(Sized(4), None))
try:
    [abs(Sized(index)) for index in range(20)]
except ValueError as error:
    print(error, error.__traceback__.tb_next.tb_next is None)
Bent.__abs__ = lambda self, more: more
try:
    abs(Bent(1))
except TypeError as error:
    print(error)

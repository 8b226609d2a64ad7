# Properties that are read so often that native code enters their getters itself: what they raise, yield and return.
class Point:
    def __init__(self, x):
        self.x = x

    @property
    def double(self):
        return self.x * 2

    @property
    def nested(self):
        return self.double + self.double

    @property
    def missing(self):
        return self.nothing

    @property
    def sometimes(self):
        if self.x % 7 == 3:
            raise ValueError(self.x)
        return self.x

    @property
    def counting(self):
        yield self.x
        yield self.x + 1

    @property
    def deep(self):
        return 0 if self.x == 0 else 1 + Point(self.x - 1).deep

    @property
    def big(self):
        return 1 << self.x


class Loud(property):
    def __get__(self, instance, owner=None):
        return ("loud", super().__get__(instance, owner))


class Speaker:
    def __init__(self, x):
        self.x = x

    @Loud
    def double(self):
        return self.x + self.x

    def __getattr__(self, name):
        return "no " + name

    @property
    def missing(self):
        return self.__dict__["x"].nothing


def run(turns):
    total, failures, names = 0, [], set()
    for i in range(turns):
        point = Point(i % 50)
        total += point.double + point.nested + point.big % 1009
        try:
            total += point.sometimes
        except ValueError as error:
            failures.append(error.args[0])
        try:
            point.missing
        except AttributeError as error:
            names.add((error.name, type(error.obj).__name__, str(error)))
        total += sum(point.counting)
    return total, len(failures), sum(failures), names


print(run(3000))
print(Point(150).deep, Point(0).deep)
try:
    Point(100000).deep
except RecursionError as error:
    print(type(error).__name__, Point(5).deep)

speaker = Speaker(4)
print({speaker.double for _ in range(2000)}, {speaker.missing for _ in range(2000)})


class Other:
    x = 5
    double = "plain"


mixed = [Point(3), Other(), Speaker(6)] * 700
print(len({repr(thing.double) for thing in mixed}), sorted({repr(thing.double) for thing in mixed}))

# A getter that is replaced while the loop is hot.
seen = []
for i in range(2500):
    if i == 2000:
        Point.double = property(lambda self: -1)
    if i == 2200:
        Point.double = 77
    seen.append(Point(1).double)
print(seen.count(2), seen.count(-1), seen.count(77))

# A result that is thrown away, and one that replaces the object it was read from.
cell = Point(1)
Point.me = property(lambda self: self)
Point.next = property(lambda self: Point(self.x + 1))
for _ in range(1500):
    cell.me
    cell = cell.next
print(cell.x)

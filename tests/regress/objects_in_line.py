# What native code does in line with objects, and what is not as usual there.
class Base:
    def __init__(self, n):
        self.n = n

    def shared(self):
        return self.n + 1

    def change(self, other):
        if other is not None:
            self = other
        return self.n

    def grow(self):
        self.extra = self.n
        self.extra = self.extra + self.n
        return self.extra


class Left(Base):
    pass


class Right(Base):
    def __init__(self, n):
        super().__init__(n)
        self.more = n


class Other(Right):
    def shared(self):
        return -self.n


class Stranger:
    n = 7


def call(objects):
    return sum([o.shared() for o in objects])


objects = [Base(1), Left(2), Right(3), Other(4)] * 50
for turn in range(40):
    total = 0
    for o in objects:
        total += o.shared() + o.change(None) + o.change(Stranger) + o.grow()
print(total, call(objects))
for what in (5, "text", [1], None, Stranger):
    try:
        print(objects[0].change(what))
    except AttributeError as error:
        print(error)

# Many classes at one site.
classes = [type(f"C{i}", (Base,), {"twice": lambda self, i=i: self.n * 2 + i}) for i in range(300)]
many = [c(i) for i, c in enumerate(classes)]
for turn in range(20):
    total = 0
    for o in many:
        total += o.shared() + o.n
        o.n = o.n + 1
print(total, sum(o.twice() for o in many))


class Stack(list):
    def append(self, item):
        super().append(item * 2)

    def pop(self):
        return ("popped", super().pop())

    def __len__(self):
        return 99


class Sized:
    def __len__(self):
        return 3


class Bad:
    def __len__(self):
        return -1


def fill(stack, count):
    for i in range(count):
        stack.append(i)
    return len(stack)


def drain(stack, count):
    last = None
    for i in range(count):
        last = stack.pop()
    return last


def fill_and_drain(make):
    stack = make()
    return fill(stack, 20), drain(stack, 10), list(stack)


for turn in range(60):
    fill_and_drain(list)
print(fill_and_drain(list))
print(fill_and_drain(Stack))
try:
    drain([1, 2], 3)
except IndexError as error:
    print(error)


def length(x):
    return len(x) + 0


for turn in range(100):
    length([1, 2])
for x in ([], [1], (), (1, 2), {}, {1: 2}, {3, 4}, "", "häß\U0001f600", b"ab", range(5), Sized(), Stack([1]), frozenset([1]), Bad(), 5,
          None, list, Base(1)):
    try:
        print(length(x), end=" ")
    except (TypeError, ValueError) as error:
        print(error)
print()


class Point:
    def __init__(self, x):
        self.x = x

    def __add__(self, other):
        if isinstance(other, str):
            return NotImplemented
        return Point(self.x + (other.x if isinstance(other, Point) else other))

    def __truediv__(self, by):
        return Point(self.x / by)

    def __sub__(self, other):
        return self + other / -1


def add(a, b):
    return a + b


def halve(a):
    return a / 2


p = Point(0)
for i in range(200):
    p = add(p, Point(1))
    p = halve(p) - p
print(p.x)
for a, b in ((1, 2), (1.5, 2), ("a", "b"), (Point(1), 2), (2**70, 1), (Point(1), "x"), ("x", Point(1)), (None, 1), ([1], [2])):
    try:
        result = add(a, b)
        print(result.x if isinstance(result, Point) else result)
    except TypeError as error:
        print(error)
print(halve(3), halve(3.5), halve(2**70))


def natives(text, numbers):
    return text.find("b"), text.split(","), text.strip(), min(3, 2), max(numbers), max(1, 2, 3), round(2.5), sum(numbers), int("12"), str(5)


for turn in range(60):
    found = natives("a,b ", [1, 2])
print(found)
for numbers in ([], [None, 1], 5, ["a", "b"]):
    try:
        print(natives("x", numbers))
    except (TypeError, ValueError) as error:
        print(error)


class Hidden:
    def __init__(self, values):
        self.values = values

    @property
    def decided(self):
        return len(self.values) == 1

    @property
    def empty(self):
        return None not in self.values

    @property
    def both(self):
        return self.decided and self.empty


def count(cells):
    return sum([c.both for c in cells]), sum([c.empty for c in cells])


cells = [Hidden(v) for v in ([1], [None], (1, 2), {None, 1}, {1: 2}, "a")][:5] * 10
for turn in range(40):
    counted = count(cells)
print(counted)
try:
    count([Hidden("a")])
except TypeError as error:
    print(error)


def walk(items):
    seen = []
    for item in items:
        if item == 3:
            items.append(10)
        if item == 5:
            items.clear()
        seen.append(item)
    return seen


for turn in range(60):
    walk([1, 2, 3, 4])
print(walk([1, 2, 3, 4]), walk([3, 3]), walk([5, 6]), walk([]), list(reversed([1, 2, 3])))
iterator = iter([1, 2, 3])
print(next(iterator), [x for x in iterator], [x for x in iterator])


def steps(iterable):
    return [x for x in iterable]


for turn in range(60):
    steps([1])
print(steps(reversed([1, 2, 3])), steps((1, 2)), steps(b"ab"), steps("ab"), steps(Stack([4, 5])), steps({1: 2}))


def empty():
    made = {}
    made[1] = 2
    return made, {}


for turn in range(60):
    pair = empty()
print(pair)

# Calls that leave arguments to defaults: of functions, methods, classes; callees in line; defaults that change.
import gc


def scaled(value, factor=2, offset=1):
    return value * factor + offset


def collect(item, into=[], *, key=None):
    into.append(item)
    return len(into), key


class Cell:
    def __init__(self, value=0, rank=None):
        self.value = value
        self.rank = rank

    def plus(self, more=1, times=1):
        return self.value + more * times

    def chain(self, depth=3):
        return self.value if depth == 0 else self.chain(depth - 1) + 1

    @property
    def doubled(self, by=2):
        return self.value * by


class Derived(Cell):
    def __init__(self, value=7):
        super().__init__(value)
        self.extra = self.plus()


def many(a, b=1, c=2, d=3, e=4, f=5, g=6):
    return a, b, c, d, e, f, g


def inner(x, y=10):
    if x == 99:
        raise ValueError(x, y)
    return x + y


def outer(x):
    return inner(x) + inner(x, 1)


def text_of(function, *arguments):
    try:
        return function(*arguments)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def run(times):
    total = 0
    cells = []
    for i in range(times):
        total += scaled(i) + scaled(i, 3) + scaled(i, 3, 5)
        cell = Cell()
        other = Cell(i)
        third = Cell(i, "rank")
        assert (cell.value, cell.rank, other.value, other.rank, third.rank) == (0, None, i, None, "rank")
        total += cell.plus() + other.plus(2) + third.plus(2, 3) + other.chain() + other.chain(1) + other.doubled
        derived = Derived()
        total += derived.extra + Derived(i).extra
        assert many(i) == (i, 1, 2, 3, 4, 5, 6) and many(i, 0, 0) == (i, 0, 0, 3, 4, 5, 6)
        total += outer(i % 50)
        cells.append(cell)
    return total, len(cells)


for _ in range(3):
    print(run(400))
print(text_of(outer, 99), text_of(scaled), text_of(scaled, 1, 2, 3, 4), text_of(Cell, 1, 2, 3), text_of(Cell(1).plus, 1, 2, 3))
print([collect(i) for i in range(3)], collect(9, [], key=1))


# What is left to defaults is asked at each call.
def again(times):
    seen = []
    for i in range(times):
        seen.append(scaled(1))
        if i == times // 2:
            scaled.__defaults__ = (5, 6)
        if i == times - 2:
            scaled.__defaults__ = (8, 7, 6)
    return seen[0], seen[times // 2], seen[times // 2 + 1], seen[-1]


print(again(300))
scaled.__defaults__ = (3,)
print(text_of(scaled, 1), text_of(scaled, 1, 2))
scaled.__defaults__ = None
print(text_of(scaled, 1), text_of(scaled, 1, 2), text_of(scaled, 1, 2, 3))
Cell.__init__.__defaults__ = (4,)
print(text_of(Cell), text_of(Cell, 1) and Cell(1).rank)
Cell.__init__.__defaults__ = (4, 5)
print(Cell().value, Cell().rank)


def deep(depth, step=1):
    return 0 if depth == 0 else deep(depth - step) + 1


def endless(depth, step=1):
    return endless(depth + step)


print([deep(200) for _ in range(20)][-1])
print(text_of(endless, 0), text_of(endless, 0))


# Generators that are made, asked and left in code; functions and cells that are made there.
def counting(limit, start=0):
    for i in range(start, limit):
        yield i
    return limit


def delegating(limit):
    result = yield from counting(limit)
    yield result


def sums(times):
    total = 0
    for i in range(times):
        for item in counting(3):
            total += item
        for item in delegating(2):
            total += item
        total += sum(x * i for x in counting(3, 1))
        assert all(x >= 0 for x in counting(4)) and not any(x > i + 5 for x in counting(5))
        assert list(x for x in counting(3)) == [*counting(3)] == [0, 1, 2]
        add = lambda x: x + i
        total += add(1)
        first, *rest = counting(4)
        assert rest == [1, 2, 3]
        generator = counting(1)
        assert next(generator) == 0
        try:
            next(generator)
        except StopIteration as stop:
            total += stop.value
    return total


def makers(times):
    made = []
    for i in range(times):
        def maker(j):
            return lambda k=i: (i, j, k)
        made.append(maker(i + 1))
    return made[0](), made[-1](3), made[-1].__name__, made[-1].__qualname__, made[0].__closure__[0].cell_contents


print(sums(300), makers(100))
names = [counting(1), (x for x in ()), delegating(3)]
print([g.__name__ for g in names], [g.__qualname__ for g in names])
gc.collect()
print([list(g) for g in names])


# Functions that instances have among their attributes are called without the instance.
class Holder:
    def __init__(self, function):
        self.function = function
        self.other = None

    def function_of_class(self):
        return "class"


def called(holder, times):
    seen = []
    for i in range(times):
        seen.append(holder.function(i))
        if i == 60:
            holder.function = lambda x: -x
        if i == 90:
            holder.function = str
        if i == 120:
            holder.function_of_class = lambda: "own"
        if i > 100:
            seen.append(holder.function_of_class())
        if i == 140:
            del holder.function_of_class
    return len(seen), seen[60:63], seen[90:93], seen[-1], seen[140], seen[141], seen[143]


def missing(holder, times):
    try:
        for i in range(times):
            if i == 80:
                del holder.function
            holder.function(inner(i, 1), i)
    except AttributeError as error:
        return i, str(error)


for _ in range(3):
    print(called(Holder(lambda x: x + 1), 160))
    print(missing(Holder(lambda x, y=2, z=3: x + y + z), 100))

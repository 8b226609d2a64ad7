# sum, any, all and list over generators: what they answer, when they stop, what goes through them.
log = []
kept = []  # what is dropped would be closed, now or later


def numbers(*args, **keywords):
    kept.append(generator(*args, **keywords))
    return kept[-1]


def generator(n, fail_at=None, of=int):
    try:
        for i in range(n):
            if i == fail_at:
                raise ValueError(f"at {i}")
            log.append(i)
            yield of(i)
        return "end"
    finally:
        log.append("closed")


class Odd:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        log.append(f"bool {self.value}")
        return self.value % 2 == 1

    def __radd__(self, other):
        log.append(f"radd {other!r}")
        return Odd(other + self.value) if isinstance(other, int) else NotImplemented

    def __add__(self, other):
        return Odd(self.value + other.value)

    def __repr__(self):
        return f"Odd({self.value})"


def show(label, function):
    log.clear()
    try:
        result = function()
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(label, result, log)


for consume in (sum, any, all, list, tuple, sorted, max, min):
    name = consume.__name__
    show(f"{name} of 4", lambda: consume(numbers(4)))
    show(f"{name} of 0", lambda: consume(numbers(0)))
    show(f"{name} failing", lambda: consume(numbers(4, fail_at=2)))
    show(f"{name} of floats", lambda: consume(numbers(3, of=float)))
    show(f"{name} of bools", lambda: consume(numbers(3, of=bool)))
    show(f"{name} of strs", lambda: consume(numbers(3, of=str)))
for consume in (sum, any, all, list):
    show(f"{consume.__name__} of objects", lambda: consume(numbers(4, of=Odd)))
    show(f"{consume.__name__} mapped", lambda: consume(map(lambda x: x - 1, [1, 2, 3])))
    show(f"{consume.__name__} filtered", lambda: consume(filter(lambda x: x & 1, range(6))))
    show(f"{consume.__name__} zipped", lambda: consume(x * y for x, y in zip((i for i in range(4)), [5, 6, 7])))
show("sum from 1", lambda: sum(numbers(4), 1))
show("sum from 0.5", lambda: sum(numbers(4), 0.5))
show("sum from True", lambda: sum(numbers(4), True))
show("sum of lists", lambda: sum(([i] for i in range(3)), []))
show("sum of large", lambda: sum(10**i for i in range(25)))
show("sum of 0.1", lambda: sum(0.1 for i in range(10)))
show("sum int then float", lambda: sum(x for x in (1, 2, 0.1, 0.2, 3)))
show("sum of complex", lambda: sum(x for x in (1, 2j, 0.5)))
show("sum of str", lambda: sum(x for x in (1, "a")))
show("nested", lambda: sum(sum(y for y in range(x)) for x in range(5)))
show("any of nested", lambda: any(all(y < x for y in range(3)) for x in range(5)))

# One that stopped early goes on where it was.
rest = numbers(6)
show("any", lambda: any(rest))
show("then list", lambda: list(rest))
show("then sum", lambda: sum(rest))


# A generator that asks for all of itself.
def greedy():
    yield 1
    yield sum(it)


it = greedy()
show("own sum", lambda: list(it))


def stopping():
    yield 1
    next(iter(()))


show("StopIteration inside", lambda: sum(stopping()))


class Numbers(list):
    pass


show("derived", lambda: (type(Numbers(numbers(2))).__name__, Numbers(numbers(2))))


def handling():
    try:
        raise KeyError("k")
    except KeyError:
        yield 1
        yield 2
        raise


show("handling", lambda: sum(handling()))


def recursive(n):
    yield n
    if n:
        yield sum(recursive(n - 1))


show("recursive", lambda: sum(recursive(50)))
show("map of list", lambda: [*map(list, [numbers(1), numbers(2)])])
show("sorted by list", lambda: sorted([(i for i in "ba"), (i for i in "ab")], key=list) != [])
show("filter by any", lambda: len([*filter(any, [numbers(1), numbers(2)])]))

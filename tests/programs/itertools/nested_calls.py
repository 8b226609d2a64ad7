# map(), filter(), takewhile() and islice() around one another: without generators for as long as the functions only look and
# compute, with them from where one of them does not.
from itertools import accumulate, chain, count, dropwhile, islice, starmap, takewhile

log = []


def noisy(n):
    log.append(n)
    return n * 10


def shy(limit):
    def function(n):
        return n + 1 if n < limit else noisy(n)

    return function


def fails_at(bad):
    def function(n):
        if n == bad:
            raise ValueError(n)
        return n

    return function


def show(walk, turns=12):
    out = []
    for _ in range(turns):
        try:
            out.append(next(walk))
        except StopIteration:
            out.append("end")
            break
        except Exception as error:
            out.append(f"{type(error).__name__}({error})")
    print(out, log)
    log.clear()


def nests(f, g):
    return [
        map(f, map(g, range(8))),
        map(f, filter(g, range(8))),
        filter(f, map(g, range(8))),
        filter(f, filter(g, range(8))),
        filter(None, map(g, range(8))),
        islice(map(f, range(60)), 6),
        islice(filter(g, range(60)), 2, 9, 3),
        takewhile(f, map(g, range(60))),
        takewhile(lambda n: n < 50, map(f, filter(g, range(60)))),
        islice(takewhile(lambda n: n < 70, map(f, filter(g, range(60)))), 6),
        map(str, islice(map(f, takewhile(g, range(1, 60))), 5)),
        islice(accumulate(map(f, range(9))), 4),
        islice(chain(map(f, range(3)), map(g, range(3))), 1, None),
        map(f, starmap(pow, zip(range(6), range(6)))),
        zip(map(f, range(4)), filter(g, range(9))),
        enumerate(map(f, filter(g, range(5)))),
    ]


PLAIN = lambda n: n * n
EVEN = lambda n: n % 2 == 0
for f, g in ((PLAIN, EVEN), (shy(3), EVEN), (PLAIN, shy(2)), (shy(4), shy(2)), (noisy, EVEN), (fails_at(4), EVEN), (EVEN, fails_at(2)), (fails_at(3), noisy), (abs, bool)):
    for walk in nests(f, g):
        show(walk)
    for walk in nests(f, g)[:-2]:
        try:
            print(list(walk) if not log else None, log)
        except Exception as error:
            print(type(error).__name__, error, log)
        log.clear()
        try:
            print(list(islice(walk, 3)), log)
        except TypeError as error:
            print(error, log)
        log.clear()
    for walk in nests(f, g):
        try:
            for item in walk:
                if item == 16:
                    break
            else:
                item = "none"
            print(item, next(walk, "end"), log)
        except Exception as error:
            print(type(error).__name__, error, next(walk, "end"), log)
        log.clear()


def stops(n):
    if n == 3:
        raise StopIteration
    return n


for walk in (map(PLAIN, map(stops, range(6))), filter(EVEN, map(stops, range(6))), takewhile(stops, map(PLAIN, range(6))), islice(filter(stops, range(1, 9)), 4), takewhile(stops, range(1, 6))):
    show(walk)


# A function of which the globals change on the way.
factor = 2
walk = islice(takewhile(lambda n: n < 100, map(lambda n: n * factor, range(1, 60))), 8)
print(next(walk), next(walk))
factor = noisy
print([str(error) if isinstance(error, TypeError) else error for error in [next(walk, None) if False else "skipped"]])
try:
    next(walk)
except TypeError as error:
    print(error)
factor = 3
print(list(walk))


class Truth:
    def __repr__(self):
        return f"Truth({self.value})"

    def __init__(self, value):
        self.value = value

    def __bool__(self):
        log.append(self.value)
        return self.value


show(takewhile(lambda t: t, map(lambda t: t, [Truth(True), Truth(True), Truth(False), Truth(True)])), 1)
print(len(list(takewhile(lambda t: t, [Truth(True), Truth(False), Truth(True)]))), log)
log.clear()
print(sum(map(lambda n: n * n, filter(lambda n: n % 2 == 0, range(100)))), max(map(lambda n: -n, filter(None, [3, 0, 2]))))
walk = takewhile(lambda n: n < 3, [1, 2, 3, 1])
print(list(walk), list(walk), next(walk, "end"))
walk = takewhile(lambda n: n < 3, iter([]))
print(list(walk))


class Walk(map):
    def __next__(self):
        return ("mine", super().__next__())


show(Walk(noisy, map(noisy, range(2))))
show(islice(Walk(PLAIN, map(EVEN, range(3))), 2))
for bad in (takewhile, islice, map, filter):
    try:
        bad(1, 2)
    except Exception as error:
        print(type(error).__name__, error)

# Chains of generators that delegate: items, values sent, exceptions and ends pass through all of them.
def chain(depth, log):
    if depth == 0:
        received = yield "first"
        while received is not None:
            log.append(received)
            received = yield received * 2
        return "bottom"
    result = yield from chain(depth - 1, log)
    return result + str(depth)


def drive(depth, values):
    log = []
    generator = chain(depth, log)
    got = [next(generator)]
    try:
        for value in values:
            got.append(generator.send(value))
        generator.send(None)
    except StopIteration as stop:
        got.append(stop.value)
    return got, log


for depth in (0, 1, 5, 40):
    print(depth, drive(depth, range(1, 4)))


def tree(depth):
    if depth:
        yield from tree(depth - 1)
        yield depth
        yield from tree(depth - 1)


print(sum(tree(12)), list(tree(3)), sum(item for item in tree(10)))


# Not only generators in the middle, and a loop in place of a delegation.
class Counting:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration("counted")
        self.n -= 1
        return self.n


def outer(make):
    result = yield from middle(make)
    yield ("outer", result)


def middle(make):
    result = yield from make()
    yield ("middle", result)
    for item in inner(make):
        yield item
    return "done"


def inner(make):
    return (yield from make())


print(list(outer(lambda: Counting(3))), list(outer(lambda: [1, 2])), list(outer(lambda: tree(2))))


# Thrown into the top: handled at the bottom, in the middle, or by nobody; closed in the middle of it.
def guarded(depth, where, log):
    try:
        if depth == 0:
            while True:
                yield len(log)
        yield from guarded(depth - 1, where, log)
    except ValueError as error:
        log.append((depth, str(error)))
        if depth != where:
            raise
        yield "handled"
    finally:
        log.append(("left", depth))


for where in (0, 2, 4):
    log = []
    generator = guarded(4, where, log)
    for _ in range(300):
        next(generator)
    print(generator.throw(ValueError("thrown")), log)
    print(next(generator, "end"), log[-2:])

log = []
generator = guarded(3, -1, log)
next(generator)
generator.close()
print(log, next(generator, "closed"))

log = []
generator = guarded(3, -1, log)
next(generator)
try:
    generator.throw(ValueError("out"))
except ValueError as error:
    print(error, log)


# A generator that runs already, found through a chain.
def selfish():
    yield 1
    yield from me


me = selfish()
print(next(me))
try:
    next(me)
except ValueError as error:
    print(error)


# What is handled where a chain is resumed belongs to who resumes.
def handling():
    try:
        raise KeyError("own")
    except KeyError:
        yield from tree(3)
        yield repr(__import__("sys").exception())


try:
    raise IndexError("outer")
except IndexError:
    print(list(handling()), repr(__import__("sys").exception()))


def endless(depth):
    yield from endless(depth + 1)


try:
    next(endless(0))
except RecursionError as error:
    print(type(error).__name__)

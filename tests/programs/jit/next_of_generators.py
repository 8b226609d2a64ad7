# next() of generators, and of what is none: begun or not, at their end, while they run, with what they handle.
def counting(limit):
    for i in range(limit):
        yield i
    return limit * 2


def handling():
    try:
        raise KeyError("own")
    except KeyError as error:
        yield repr(error.__context__)
        yield "handled"


def chain(depth):
    if depth:
        yield depth
        yield from chain(depth - 1)


def take(iterator, times):
    total = 0
    for _ in range(times):
        total += next(iterator)
    return total


def drain(iterator):
    seen = []
    try:
        while True:
            seen.append(next(iterator))
    except StopIteration as stop:
        return seen, stop.value


def around(make):
    try:
        raise OSError("around")
    except OSError:
        return drain(make())


class Own:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration(5)


for turn in range(60):
    answers = (take(counting(500), 300), drain(counting(3)), drain(iter([1, 2])), drain(chain(4)), drain(Own()),
               drain(iter({1: 2})), drain(map(str, range(3))), around(handling), drain(handling()))
print(answers)


def itself():
    yield 1
    try:
        next(running)
    except ValueError as error:
        yield str(error)


def both(first, second, times):
    seen = []
    for i in range(times):
        seen.append((next(first), next(second)))
    return seen[-1]


for turn in range(40):
    running = itself()
    answers = drain(running), both(counting(100), iter(range(100)), 90), both(counting(100), chain(100), 80)
print(answers)


def plus_one(iterator):
    return own_next(iterator) + 1


own_next = next
print([plus_one(counting(3)) for _ in range(50)][-1])
next = lambda iterator: "another"
print(drain.__name__, both(counting(1), counting(1), 3))

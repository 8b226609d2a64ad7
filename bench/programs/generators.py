# Generators: pipelines, recursion, send.
def naturals(n):
    for i in range(n):
        yield i


def odd(items):
    for item in items:
        if item & 1:
            yield item


def squares(items):
    for item in items:
        yield item * item


def walk(depth):
    if depth:
        yield from walk(depth - 1)
        yield depth
        yield from walk(depth - 1)


def averager():
    total = n = 0
    value = yield 0
    while True:
        total += value
        n += 1
        value = yield total / n


TURNS = 3
for _ in range(TURNS):
    checksum = sum(squares(odd(naturals(1200000))))
    assert checksum == sum(i * i for i in range(1, 1200000, 2))
    assert sum(walk(16)) == 2 ** 17 - 18
    g = averager()
    next(g)
    for i in range(1000000):
        last = g.send(i)
    assert last == 999999 / 2
print("generators", checksum, last)

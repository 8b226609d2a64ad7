# send() delivers a value to the suspended yield.
def running_average():
    total, n, average = 0, 0, None
    while True:
        value = yield average
        if value is None:
            break
        total += value
        n += 1
        average = total / n
    return (total, n)


g = running_average()
print(next(g))
for v in (10, 20, 60):
    print(g.send(v))
try:
    g.send(None)
except StopIteration as error:
    print("returned", error.value)


def echo():
    received = []
    while len(received) < 3:
        received.append((yield len(received)))
    yield received


e = echo()
print(e.send(None), e.send("a"), e.send("b"), e.send("c"))

g = running_average()
try:
    g.send(1)
except TypeError as error:
    print("TypeError:", error)


def expressions():
    x = (yield 1) + (yield 2)
    y = [(yield x), (yield x * 2)]
    print("y =", y)
    yield sum(y)


g = expressions()
print(next(g), g.send(10), g.send(20), g.send(1), g.send(2))


def self_advance():
    yield 1
    try:
        next(me)
    except ValueError as error:
        yield str(error)


me = self_advance()
print(next(me), next(me))

# Calling a generator function binds arguments at once but runs nothing; its cells are shared with the outside world.
log = []


def attempt(label, action):
    try:
        print(label, "->", repr(action()))
    except Exception as error:
        print(label, "->", type(error).__name__, error)


def ranged(start, /, stop, *rest, step=1, **names):
    log.append("body")
    while start < stop:
        yield start
        start += step
    yield rest, names


attempt("missing arguments", lambda: ranged())
attempt("positional-only names go to **names", lambda: ranged(start=1, stop=2))
attempt("given twice", lambda: ranged(1, 2, stop=3))
g = ranged(1, 3, "r", step=1, colour="red")
print("nothing ran:", log)
print(list(g), log)


def defaults(n, seen=[]):
    while n:
        seen.append(n)
        yield list(seen)
        n -= 1


a, b = defaults(2), defaults(1)
print(next(a), next(b), next(a))


def late_default(value=log.append("default evaluated")):
    yield value


print(log[-1], list(late_default()))


def shared():
    state = "initial"

    def producer():
        nonlocal state
        while state != "stop":
            received = yield state
            state = received or state + "+"

    def peek():
        return state

    def poke(value):
        nonlocal state
        state = value
    return producer(), peek, poke


g, peek, poke = shared()
print(next(g), peek(), next(g), peek())
poke("poked")
print(next(g), g.send("sent"), peek())
poke("stop")
print(next(g, "ended"), peek())

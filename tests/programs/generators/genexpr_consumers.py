# Consumers take only what they need from a generator expression, and what is left can be used afterwards.
log = []


def numbers():
    return (log.append(n) or n for n in range(1, 8))


def show(label, value, rest):
    taken = list(log)
    print(label, value, "taken", taken, "left", list(rest))
    log.clear()


def broken_for(g):
    for n in g:
        if n == 2:
            break
    return n


def dropping(g, target):
    for n in g:
        if n >= target:
            return n


for label, consume in (
    ("any", lambda g: any(n > 2 for n in g)),
    ("all", lambda g: all(n < 4 for n in g)),
    ("in", lambda g: 3 in g),
    ("not in", lambda g: 9 not in g),
    ("next", lambda g: next(g)),
    ("break", broken_for),
    ("return", lambda g: dropping(g, 3)),
    ("zip short first", lambda g: list(zip("ab", g))),
    ("zip short second", lambda g: list(zip(g, "ab"))),
    ("map", lambda g: list(map(lambda a, b: a * b, g, [10, 10]))),
    ("enumerate", lambda g: next(enumerate(g, 100))),
    ("max", lambda g: max(g)),
    ("sum", lambda g: sum(n for n in g if n % 2)),
    ("star", lambda g: [*g]),
    ("filter", lambda g: next(filter(lambda n: n > 4, g))),
    ("min of pairs", lambda g: min(zip(g, g))),
):
    g = numbers()
    show(label, consume(g), g)

g = numbers()
a, b, *c = g
print(a, b, c)
try:
    a, b = numbers()
except ValueError as error:
    print(error, "after", log[-3:])
log.clear()
try:
    a, b, c = (n for n in (1, 2))
except ValueError as error:
    print(error)
print(dict((n, n * n) for n in range(3)), {*(n % 2 for n in (1, 3))}, "".join(c for c in "abc" if c != "b"))
print(sorted((n for n in (3, 1, 2)), reverse=True), [*zip(*(((n, -n) for n in (1, 2))))])

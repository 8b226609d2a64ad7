# A generator expression evaluates its first iterable at once and everything else when it runs.
log = []


def t(value):
    log.append(value)
    return value


def flush(label):
    print(label, log)
    log.clear()


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


g = (t(("item", i, j)) for i in t([1, 2]) for j in t("x"))
flush("made")
next(g)
flush("first")
list(g)
flush("rest")
factor = 2
g = (factor * n for n in range(3))
factor = 10
print(list(g))
values = [1, 2]
g = (v for v in values)
values.append(3)
values = "rebound"
print(list(g))
inner = [1]
g = ((i, j) for i in range(2) for j in inner)
inner = "ab"
print(list(g))
attempt(lambda: (n for n in 5))
attempt(lambda: list((m for n in [1] for m in 5)))
attempt(lambda: (n for n in undefined_name))
attempt(lambda: list(undefined_name for n in [1]))
attempt(lambda: (n for n in [1 / 0]))
attempt(lambda: next(1 / n for n in [0]))


def local():
    x = 1
    g = (x + n for n in (x, x))
    x = 100
    return list(g)


print(local())

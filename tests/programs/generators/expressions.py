# Generator expressions: laziness, the early first iterable, scopes.
log = []


def noisy(x):
    log.append(x)
    return x


g = (noisy(x) * 2 for x in [1, 2, 3])
print(log)
print(next(g), log)
print(list(g), log)
print(sum(x * x for x in range(10)), max((len(w), w) for w in ["a", "ccc", "bb"]))
print(any(noisy(x) > 4 for x in (1, 5, 9)), log[-1])
print(all(x for x in ()), list(x for x in "abc" if x != "b"))
items = [1, 2]
g = (x for x in items)
items = [9]
print(list(g))
items = [1, 2]
g = (x + y for x in items for y in items)
items = [10, 20]
print(list(g))
try:
    g = (x for x in 5)
except TypeError as error:
    print("TypeError:", error)
g = (1 / x for x in (1, 0))
print(next(g))
try:
    next(g)
except ZeroDivisionError as error:
    print("ZeroDivisionError:", error)
print(list(g))


def scaled(factor):
    return (factor * i for i in range(4))


print(list(scaled(3)), ",".join(str(i) for i in scaled(2)))
print(sorted((i % 3, i) for i in range(6)), dict((k, len(k)) for k in ("a", "bb")), set(c for c in "aaa"))
nested = ((i * j for j in range(3)) for i in range(3))
print([list(inner) for inner in nested])

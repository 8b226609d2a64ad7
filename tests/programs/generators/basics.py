# Generators: laziness, state between steps, return values, exhaustion.
def count(start, stop):
    log.append("started")
    while start < stop:
        yield start
        start += 1
    log.append("done")
    return "result"


log = []
g = count(1, 4)
print(log)
print(next(g), log)
print(list(g), log)
try:
    next(g)
except StopIteration as error:
    print("StopIteration", error.value)
print(next(g, "default"), list(g))

g = count(0, 1)
next(g)
try:
    next(g)
except StopIteration as error:
    print("value:", error.value, error.args)


def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


numbers = []
for n in fibonacci():
    if n > 100:
        break
    numbers.append(n)
print(numbers)


def take(n, iterable):
    it = iter(iterable)
    for _ in range(n):
        yield next(it)


print(list(take(5, fibonacci())), sum(take(10, fibonacci())))
print(type(g).__name__, iter(g) is g, g.__name__)
try:
    list(take(5, [1, 2]))
except RuntimeError as error:
    print("RuntimeError:", error)


def empty():
    return
    yield


print(list(empty()), tuple(empty()), sum(empty()), list(zip(empty(), [1])))

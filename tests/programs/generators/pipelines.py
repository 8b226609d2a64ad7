# Chained generators process one item at a time.
trace = []


def source(items):
    for item in items:
        trace.append(f"src{item}")
        yield item


def odd(items):
    for item in items:
        if item % 2:
            trace.append(f"odd{item}")
            yield item


def square(items):
    for item in items:
        trace.append(f"sq{item}")
        yield item * item


def batch(items, size):
    group = []
    for item in items:
        group.append(item)
        if len(group) == size:
            yield group
            group = []
    if group:
        yield group


result = list(batch(square(odd(source(range(8)))), 3))
print(result)
print(" ".join(trace))


def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in found if p * p <= n):
            found.append(n)
            yield n
        n += 1


def take_while(predicate, items):
    for item in items:
        if not predicate(item):
            return
        yield item


print(list(take_while(lambda p: p < 60, primes())))


def windows(items, n):
    window = []
    for item in items:
        window.append(item)
        if len(window) > n:
            del window[0]
        if len(window) == n:
            yield tuple(window)


print(list(windows("abcde", 3)))
print(dict(enumerate(square([1, 2]), 5)), sorted(square([-3, 2]), reverse=True))

# Closures, higher-order functions, nonlocal, decorators.
def make_counter():
    n = 0

    def step(k):
        nonlocal n
        n += k
        return n
    return step


def compose(*functions):
    def composed(x):
        for f in functions:
            x = f(x)
        return x
    return composed


def memo(f):
    cache = {}

    def wrapper(n):
        if n not in cache:
            cache[n] = f(n)
        return cache[n]
    return wrapper


@memo
def ways(n):
    return 1 if n < 2 else ways(n - 1) + ways(n - 2)


TURNS = 2
for _ in range(TURNS):
    step = make_counter()
    for i in range(2000000):
        step(i)
    assert step(0) == 2000000 * 1999999 // 2
    f = compose(lambda x: x + 1, lambda x: x * 2, lambda x: x % 1000)
    total = 0
    for i in range(400000):
        total += f(i)
    assert total == sum((i + 1) * 2 % 1000 for i in range(400000))
    for _ in range(700000):
        ways(80)
    assert sum(map(lambda x: x * 3, filter(lambda x: x % 2, range(700000)))) == 367500000000
print("closures", step(0), total, ways(80))

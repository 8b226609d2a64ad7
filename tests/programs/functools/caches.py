# lru_cache and cache: hits, limits, typed keys, keyword order, clearing, methods, exceptions.
from functools import cache, lru_cache

calls = []


@lru_cache(maxsize=3)
def square(n):
    calls.append(n)
    return n * n


print([square(n) for n in (1, 2, 3, 1, 4, 2, 1)], calls, square.cache_info())
square.cache_clear()
print(square.cache_info(), square.cache_parameters(), square.__name__, square.__wrapped__(9))


@lru_cache(typed=True)
def kind(value):
    calls.append(type(value).__name__)
    return type(value).__name__


calls.clear()
print(kind(1), kind(1.0), kind(True), kind(1), kind("1"), calls, kind.cache_info().currsize)


@cache
def keywords(a, b=2, **more):
    calls.append((a, b, tuple(more)))
    return a + b


calls.clear()
print(keywords(1), keywords(1, 2), keywords(1, b=2), keywords(a=1, b=2), keywords(b=2, a=1), keywords(1, x=1, y=2), len(calls))


@lru_cache(maxsize=0)
def never(n):
    calls.append(n)
    return n


calls.clear()
print(never(1), never(1), calls, never.cache_info())


@lru_cache
def fails(n):
    calls.append(n)
    if n < 0:
        raise ValueError(n)
    return n


calls.clear()
for n in (-1, -1, 2, 2):
    try:
        fails(n)
    except ValueError as error:
        print("ValueError", error)
print(calls, fails.cache_info())
try:
    square([1])
except TypeError as error:
    print(error)


class Shape:
    def __init__(self, side):
        self.side = side

    @lru_cache(maxsize=None)
    def area(self, times=1):
        calls.append(self.side)
        return self.side**2 * times


calls.clear()
a, b = Shape(2), Shape(3)
print(a.area(), a.area(), b.area(), a.area(2), calls, Shape.area.cache_info())


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info())
for wrong in ("x", 1.5):
    try:
        lru_cache(maxsize=wrong)(lambda: 0)
    except TypeError as error:
        print(error)

import operator
from functools import cache, cached_property, cmp_to_key, lru_cache, partial, reduce, singledispatch, total_ordering, wraps


def scale(factor, value, offset=0):
    return factor * value + offset


@lru_cache(maxsize=128)
def squares(n):
    return n * n


@lru_cache(maxsize=32)
def few(n):
    return n * n


@cache
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


def traced(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)

    return wrapper


@traced
def plain(a, b):
    return a + b


@singledispatch
def describe(value):
    return "thing"


@describe.register
def _(value: int):
    return "int"


@total_ordering
class Version:
    def __init__(self, number):
        self.number = number

    def __eq__(self, other):
        return self.number == other.number

    def __lt__(self, other):
        return self.number < other.number


class Lazy:
    @cached_property
    def value(self):
        return 42


def partial_calls():
    double = partial(scale, 2, offset=1)
    return sum(double(n) for n in range(300))


def partial_native():
    binary = partial(int, base=2)
    return sum(binary("1011") for _ in range(300))


def partial_map():
    return sum(map(partial(operator.mul, 3), range(500)))


def lru_cache_hits():
    return sum(squares(n % 50) for n in range(500))


def lru_cache_misses():
    return sum(few(n % 50) for n in range(300))


def cache_recursion():
    fibonacci.cache_clear()
    return fibonacci(80)


def cache_keywords():
    return sum(squares(n=3) for _ in range(200))


def reduce_operator():
    return reduce(operator.add, range(1000))


def reduce_lambda():
    return reduce(lambda a, b: a * b % 1009, range(1, 500))


def wrapped_calls():
    return sum(plain(n, b=2) for n in range(300))


def compare_to_key():
    return sorted(range(100), key=cmp_to_key(lambda a, b: b - a))[0]


def dispatch():
    return [describe(n) for n in range(100)][-1]


def ordering():
    a, b = Version(1), Version(2)
    return sum(a <= b for _ in range(200))


def lazy_property():
    lazy = Lazy()
    return sum(lazy.value for _ in range(500))

# What lru_cache keeps results under, and how often a key is asked for its hash.
from functools import cache, lru_cache, singledispatch


class K:
    hashes = 0

    def __init__(self, n):
        self.n = n

    def __hash__(self):
        K.hashes += 1
        return hash(self.n)

    def __eq__(self, other):
        return self.n == (other.n if isinstance(other, K) else other)

    def __repr__(self):
        return f"K({self.n})"


def show(function, calls):
    for args, keywords in calls:
        K.hashes = 0
        print(function(*args, **keywords), K.hashes, function.cache_info())


@lru_cache(maxsize=3)
def f(*args, **kw):
    return args, kw


@lru_cache(maxsize=None, typed=True)
def g(*args, **kw):
    return args, kw


show(f, [((1,), {}), ((1.0,), {}), ((K(1),), {}), ((K(1),), {}), ((), {"a": 1}), ((), {"a": 1}), ((), {"a": K(1)}),
         ((1, 2), {"b": 3, "a": 4}), ((1, 2), {"a": 4, "b": 3}), ((1, 2), {"b": 3, "a": 4})])
show(g, [((1,), {}), ((1.0,), {}), ((True,), {}), ((), {"a": 1}), ((), {"a": 1.0}), ((), {"a": 1}), ((2.5,), {}),
         ((K(2.5),), {}), ((2.5,), {})])


@cache
def h(x, y=1):
    if x == 3:
        raise ValueError(x)
    return x + y


print(h(1), h(1, 1), h(x=1), h(1, y=1), h.cache_info())
for _ in range(2):
    try:
        h(3)
    except ValueError as error:
        print("raised", error, h.cache_info())
for bad in ([1], {}, set()):
    for call in (lambda: h(bad), lambda: h(1, y=bad)):
        try:
            call()
        except TypeError as error:
            print(error)


# Keys that need guest code and keys that do not meet in one cache.
@cache
def same(x):
    return [x]


a, b = same((1.5, 2)), same((K(1.5), 2))
print(a is b, same.cache_info())
a, b = same((K(7), 2)), same((7, 2))
print(a is b, same.cache_info())


@lru_cache(maxsize=2)
def again(n):
    if n:
        again.cache_clear()
        again(0)
    return n


print(again(1), again(1), again(0), again.cache_info())


@singledispatch
def describe(x):
    return "thing"


@describe.register
def _(x: int):
    return "int"


def local():
    class T(int):
        pass

    class U:
        pass

    return describe(T()), describe(U()), describe(U())


print([local() for _ in range(3)], describe(True), describe(1.5), describe.dispatch(bool) is describe.dispatch(int))
describe.register(bool, lambda x: "bool")
print(describe(True), describe(1))

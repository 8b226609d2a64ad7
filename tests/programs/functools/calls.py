# partial and lru_cache are called in C++ where nothing is unusual: placeholders, keywords, subclasses, recursion, clearing meanwhile.
import functools
from functools import Placeholder, cache, lru_cache, partial


def shown(*args, **kwargs):
    return args, kwargs


def failure(call):
    try:
        return call()
    except Exception as error:
        return type(error).__name__, str(error)


p = partial(shown, 1, 2, a=3)
print(p(), p(4), p(4, a=5), p(b=6), p(*range(20)), partial(p, 9)(8), partial(int, base=2)("101"), partial(max, 5)(3, 9))
print(failure(lambda: partial(len)()), failure(lambda: partial(len, [1])(2)), failure(lambda: partial(shown, a=1)(**{"a": 2})))
print(partial(shown, Placeholder, 2)(1), failure(lambda: partial(shown, Placeholder, 2)()), partial(print, end="!\n")("x"))
print(list(map(partial(pow, 2), range(5))), sorted("bca", key=partial(ord)), sum(map(partial(int, base=16), ["a", "f"])))


class Named(partial):
    name = "mine"


n = Named(shown, 1)
n.extra = 5
print(n(2), n.name, n.extra, type(n), partial(n, 3)(4))
p.__setstate__((shown, (7,), {"k": 1}, None))
print(p(8), p.func is shown, p.args, p.keywords)


class Holder:
    method = lru_cache(maxsize=2)(lambda self, n: (n, n))
    part = functools.partialmethod(shown, "x")


calls = []


@lru_cache(maxsize=3)
def kept(*args, **kwargs):
    calls.append((args, tuple(kwargs.items())))
    return len(calls)


print([kept(n) for n in (1, 2, 3, 1, 4, 2, 1)], kept.cache_info(), calls)
print(kept(1, 2), kept(1, 2), kept(a=1), kept(a=1), kept(), kept(), kept("x"), kept("x"), kept(1.0), kept(1), kept(True), kept.cache_info())
kept.cache_clear()
print(kept.cache_info(), kept(5), kept(5), kept(2**70), kept(2**70), kept((1, 2)), kept((1, 2)), kept.cache_info())
print(failure(lambda: kept([])), failure(lambda: kept({})), kept.cache_info())


class Key:
    def __init__(self, value):
        self.value = value

    def __hash__(self):
        return hash(self.value)

    def __eq__(self, other):
        return isinstance(other, Key) and self.value == other.value


print(kept(Key(1)), kept(Key(1)), kept(Key(2)), kept.cache_info())


@cache
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


print(fibonacci(150), fibonacci.cache_info(), fibonacci(150), fibonacci.cache_info(), fibonacci.__wrapped__(2))


@lru_cache(maxsize=2)
def clearing(n):
    if n:
        clearing.cache_clear()
        return clearing(n - 1)
    return "end"


print(clearing(3), clearing.cache_info(), clearing(3))
typed = lru_cache(maxsize=None, typed=True)(lambda x: type(x).__name__)
print(typed(1), typed(1.0), typed(True), typed(1), typed.cache_info(), typed.cache_parameters())
none = lru_cache(maxsize=0)(lambda x: x)
print(none(1), none(1), none.cache_info())
failing = lru_cache(lambda x: 1 / x)
print(failure(lambda: failing(0)), failure(lambda: failing(0)), failing(2), failing.cache_info())
holder = Holder()
print(holder.method(1), holder.method(1), Holder.method.cache_info().hits, Holder.method(holder, 1), holder.part(2)[0][1:])
print(list(map(kept, [1, 1, 2])), sorted([3, 1, 2], key=cache(lambda n: -n)))

# Higher-order functions on closures.
def memoize(f):
    cache = {}

    def wrapper(*args):
        if args not in cache:
            cache[args] = f(*args)
        return cache[args]
    wrapper.cache = cache
    return wrapper


@memoize
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), len(fib.cache))


def compose(*functions):
    def composed(x):
        for f in reversed(functions):
            x = f(x)
        return x
    return composed


print(compose(str, lambda x: x + 1, abs)(-41))
print(compose()(5))


def curry(f, n):
    def take(args):
        if len(args) == n:
            return f(*args)
        return lambda x: take(args + (x,))
    return take(())


print(curry(lambda a, b, c: a * 100 + b * 10 + c, 3)(1)(2)(3))


def partial(f, *fixed, **named):
    return lambda *args, **kwargs: f(*fixed, *args, **{**named, **kwargs})


print(partial(max, 3)(1, 2), partial(sorted, reverse=True)([1, 3, 2]))

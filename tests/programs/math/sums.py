import math

print(math.fsum([]), math.fsum([0.1] * 10), sum([0.1] * 10), math.fsum([1e100, 1.0, -1e100]), math.fsum([1e308, 1e308, -1e308]) if False else "")
print(math.fsum([1, 2.5, True, 10**20]), math.fsum(x / 3 for x in range(100)), math.fsum({0.1: 1, 0.2: 2}), math.fsum([1e-16, 1, 1e16, -1e16, 1e-16]))
print(math.fsum([2.0**53, 1.0, 2.0**-100]), math.fsum([2.0**53 + 2, 1.0, -(2.0**-100)]), math.fsum([-1e-320, 1e-320, 5e-324]))
for bad in ([math.inf, -math.inf], [math.inf, 1.0], [math.nan, 1], [1e308, 1e308], ["a"], 5, [10**400], [None]):
    try:
        print(math.fsum(bad))
    except Exception as error:
        print(type(error).__name__, error)
print(math.prod([]), math.prod([2, 3, 4]), math.prod([2, 0.5]), math.prod(range(1, 21)), math.prod([], start=5), math.prod([[1]], start=3), math.prod([1.5, 2], start=2), math.prod(x for x in (2, 3)), math.prod([10**20, 10**20]))
for bad in ([None], 5, ["a", "b"]):
    try:
        print(math.prod(bad))
    except Exception as error:
        print(type(error).__name__, error)
print(math.sumprod([], []), math.sumprod([1, 2, 3], [4, 5, 6]), math.sumprod([10, 20, 30], [1.5, 2, 2.5]), math.sumprod([0.1] * 10, [1] * 10), math.sumprod([2**40, 2**40], (2**40, 1)), math.sumprod((1e16, 1, -1e16), (1, 1, 1)), math.sumprod([True, 2], [3, False]))
print(math.sumprod(range(4), range(4)), math.sumprod(iter([1, 2]), [0.5, 0.25]), math.sumprod([1.0, 2**70], [3, 4]), math.sumprod([math.inf, 1.0], [1.0, 2.0]), math.sumprod([1e200], [1e200]), math.sumprod([1, 2.5, 3], [1j, 2, 3]))
for p, q in (([1], [1, 2]), ([1, 2], [1]), ("a", [1]), ([1], 5), (5, [1]), ([None], [1]), (range(3), range(2))):
    try:
        print(math.sumprod(p, q))
    except Exception as error:
        print(type(error).__name__, error)
print(math.hypot(), math.hypot(3), math.hypot(-3, 4), math.hypot(1, 1, 1), math.hypot(*[0.1] * 10), math.hypot(1e300, 1e300), math.hypot(1e-320, 1e-320), math.hypot(math.inf, math.nan), math.hypot(math.nan, 1), math.hypot(1e308, 1e308), math.hypot(True, 2**60), math.hypot(5e-324), math.hypot(1e-300, 1e-300, 1e300))
print([math.hypot(i / 7, i / 3) for i in range(1, 12)])
print(math.dist((), ()), math.dist((1, 2), (4, 6)), math.dist([1], [5.5]), math.dist(iter((1, 2, 3)), (3, 2, 1)), math.dist((0.1, 0.2, 0.3), (0.4, 0.5, 0.7)))
for call in (lambda: math.dist((1,), (1, 2)), lambda: math.dist(5, 6), lambda: math.dist(("a",), (1,)), lambda: math.hypot("a"), lambda: math.hypot(1, None), lambda: math.hypot(10**400)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Real:
    def __init__(self, x):
        self.x = x

    def __float__(self):
        print("float", self.x)
        return self.x


class Index:
    def __index__(self):
        return 3


class Whole:
    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __trunc__(self):
        return "trunc"


class Bad:
    def __float__(self):
        return "no"


print(math.sqrt(Real(16.0)), math.fsum([Real(1.5), 2]), math.hypot(Real(3.0), Index()), math.dist((Real(1.0),), (Index(),)), math.copysign(Real(2.0), -1), math.fma(Real(2.0), 3, Index()), math.log(Real(8.0), 2), math.log2(Real(8.0)), math.isclose(Real(1.0), 1), math.ldexp(Real(1.0), 3), math.nextafter(Real(1.0), 2, steps=Index()))
print(math.floor(Whole()), math.ceil(Whole()), math.trunc(Whole()), math.floor(Real(2.5)), math.ceil(Real(2.5)), math.sqrt(Index()))
for call in (lambda: math.sqrt(Bad()), lambda: math.floor(object()), lambda: math.trunc(object()), lambda: math.trunc("1"), lambda: math.ceil("1"), lambda: math.sin(object())):
    try:
        print(call())
    except TypeError as error:
        print(error)

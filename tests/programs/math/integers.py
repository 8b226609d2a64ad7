import math

for args in ((), (0,), (12,), (-12, 18), (0, 0), (2**64, 2**70), (10**40, 15), (7, 0, 21), (True, 6), (-(2**63), 2**62), (1.5,), ("a",), (4, None)):
    for f in (math.gcd, math.lcm):
        try:
            print(f.__name__, args, f(*args))
        except Exception as error:
            print(f.__name__, args, type(error).__name__, error)
for n in (0, 1, 2, 3, 4, 8, 15, 16, 17, 99, 10**10, 2**62 - 1, 2**62, 2**64, 2**64 - 1, 10**40, 10**40 + 1, (10**50 + 1) ** 2, (10**50 + 1) ** 2 - 1, 3**333, -1, True, 2.0, "4", None):
    try:
        print(math.isqrt(n))
    except Exception as error:
        print(type(error).__name__, error)
for k in range(200):
    n = k * k * k + 7
    root = math.isqrt(n**5)
    assert root * root <= n**5 < (root + 1) ** 2
for n in (0, 1, 5, 20, 21, 30, 100, -1, 2.0, "3", None, True):
    try:
        print(math.factorial(n))
    except Exception as error:
        print(type(error).__name__, error)
for n in (0, 1, 5, 10, 52, 60, 61, 67, 100, 200):
    print([math.comb(n, k) for k in (0, 1, 2, n // 3, n // 2, n, n + 1)], [math.perm(n, k) for k in (0, 1, 2, n // 4, n + 1)])
for args in ((5,), (5, None), (5, 2), (-1, 2), (3, -2), (2.5, 1), (1, "a"), (10**30, 2), (10**30, 10**29), (2, 10**40), (10**30, 10**30 - 2), (True, True)):
    for f in (math.comb, math.perm):
        try:
            print(f.__name__, args, f(*args))
        except Exception as error:
            print(f.__name__, args, type(error).__name__, error if len(args) > 1 else "")


class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        print("index", self.n)
        return self.n


print(math.gcd(Index(12), 18), math.lcm(4, Index(6)), math.isqrt(Index(17)), math.factorial(Index(4)), math.comb(Index(5), Index(2)), math.perm(Index(5)), math.perm(5, Index(2)))
print(sum(int(d) for d in str(math.factorial(500))), math.comb(1000, 500) % 10**9, math.perm(1000, 30) % (10**9 + 7))


class Int(int):
    pass


print(type(math.gcd(Int(4))).__name__, type(math.lcm(Int(4))).__name__, math.isqrt(Int(9)), type(math.floor(Int(3))).__name__, type(math.trunc(Int(3))).__name__)

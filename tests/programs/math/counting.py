# gcd, lcm, factorial, comb, perm, prod, sumprod, fsum over iterables, big numbers and errors.
import math
from fractions import Fraction
from decimal import Decimal

print(math.gcd(), math.gcd(0, 0), math.gcd(12, -18, 30), math.gcd(2**100, 6**50) == 2**50, math.lcm(), math.lcm(4, 6, 10), math.lcm(0, 5), math.lcm(-3, 7))
print(math.factorial(0), math.factorial(20), len(str(math.factorial(300))), math.comb(50, 25), math.comb(5, 9), math.perm(10, 3), math.perm(6), math.perm(3, 5), math.comb(10**10, 2))
print(math.prod([]), math.prod([1, 2, 3.5]), math.prod(range(1, 21)), math.prod([2, 3], start=10), math.prod(["a", 3], start=1) if False else math.prod([[1], 2][1:], start=[7]))
print(math.sumprod([1, 2, 3], [4, 5, 6]), math.sumprod([], []), math.sumprod([0.1] * 10, [1] * 10), math.sumprod([10**20, 1], [1, -1]), math.sumprod([Fraction(1, 3)], [3]), math.sumprod([Decimal("1.5")], [2]))
print(math.fsum([0.1] * 10), sum([0.1] * 10) == 1.0, math.fsum([1e100, 1.0, -1e100]), math.fsum([]), math.fsum(x / 10 for x in range(10)), math.fsum([math.inf, 1]))


class Index:
    def __index__(self):
        return 6


print(math.gcd(Index(), 4), math.factorial(Index()), math.comb(Index(), 2), math.perm(5, None))
for wrong in (
    lambda: math.gcd(1.5, 2),
    lambda: math.factorial(-1),
    lambda: math.factorial(2.0),
    lambda: math.comb(-1, 2),
    lambda: math.comb(3, -1),
    lambda: math.comb(3),
    lambda: math.perm(-3, 1),
    lambda: math.perm(3.0),
    lambda: math.prod(5),
    lambda: math.prod(["a", "b"]),
    lambda: math.sumprod([1], [1, 2]),
    lambda: math.sumprod([1], 5),
    lambda: math.fsum(["a"]),
    lambda: math.fsum([math.inf, -math.inf]),
    lambda: math.fsum([1e308, 1e308]),
    lambda: math.lcm("a"),
):
    try:
        print(wrong())
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)

# Counter as a multiset of numbers: statistics, sampling by weight, primes, polynomials, dice, and Counters of Counters.
from collections import Counter, defaultdict
from fractions import Fraction
from functools import reduce
from itertools import accumulate, product
from math import prod
from operator import add, and_, mul, or_


def factors(number):
    found, divisor = Counter(), 2
    while divisor * divisor <= number:
        while number % divisor == 0:
            found[divisor] += 1
            number //= divisor
        divisor += 1
    if number > 1:
        found[number] += 1
    return found


def value(factored):
    return prod(prime**count for prime, count in factored.items())


a, b = factors(360), factors(84)
print(a, b, value(a & b), value(a | b), value(a + b) == 360 * 84, value(a - b), sorted((a & b).elements()), prod(count + 1 for count in a.values()), factors(1), value(Counter()))
print(reduce(or_, map(factors, range(1, 11))), value(reduce(or_, map(factors, range(1, 21)))), reduce(and_, map(factors, (12, 18, 30))), sum(map(factors, range(2, 7)), Counter()))
dice = Counter(range(1, 7))


def plus(left, right):
    result = Counter()
    for (x, m), (y, n) in product(left.items(), right.items()):
        result[x + y] += m * n
    return result


two = plus(dice, dice)
print(two.most_common(3), two.total(), [count for _, count in sorted(two.items())], Fraction(sum(roll * count for roll, count in two.items()), two.total()), plus(two, dice)[10], Fraction(sum(count for roll, count in two.items() if roll > 9), two.total()))


class Poly(Counter):
    def __mul__(self, other):
        result = Poly()
        for (m, x), (n, y) in product(self.items(), other.items()):
            result[m + n] += x * y
        return result

    def __call__(self, at):
        return sum(factor * at**power for power, factor in self.items())

    def __str__(self):
        return " + ".join(f"{factor}x^{power}" for power, factor in sorted(self.items(), reverse=True) if factor) or "0"


p, q = Poly({1: 1, 0: -2}), Poly({2: 1, 1: 2, 0: 4})
print(p * q, (p * q)(3), type(p * q).__name__, p + q, type(p + q).__name__, Poly(), p(2), -p, type(-p).__name__, Poly.__mro__[1], p.copy().__class__.__name__, (p * q).total())
numbers = [4, 1, 2, 2, 3, 4, 4, 1, 9]
counts = Counter(numbers)
mode, _ = counts.most_common(1)[0]
running = list(accumulate(count for _, count in sorted(counts.items())))
median = next(number for number, below in zip(sorted(counts), running) if below * 2 >= counts.total())
print(mode, median, running, counts.total(), {number: f"{count / counts.total():.0%}" for number, count in sorted(counts.items())}, sorted(counts.elements()) == sorted(numbers), Counter(counts.values()), Counter(numbers) == Counter(reversed(numbers)))
table = defaultdict(Counter)
for left, right in zip(numbers, numbers[1:]):
    table[left][right] += 1
print({left: dict(rights) for left, rights in table.items()}, {left: rights.most_common(1)[0][0] for left, rights in table.items()}, Counter({left: rights.total() for left, rights in table.items()}))
mixed = Counter({"a": 0.5, "b": Fraction(1, 2), "c": -1, "d": 0, "e": 2 + 0j})
del mixed["e"]
print(mixed, mixed.total(), +mixed, -mixed, mixed + Counter(a=Fraction(1, 2), c=3), mixed & Counter(a=1, b=1), mixed | Counter(c=1), mixed.most_common(2), mixed - Counter(a=0.25))
big = Counter({"x": 10**30, "y": -(10**30)})
print(big.total(), big["x"] + 1, (big + big)["x"], max(big), Counter(x=True, y=False), Counter(x=True) + Counter(x=True), Counter({1: 1, 1.0: 5, True: 9}), Counter([0, False, 0.0, -0.0]), sum(Counter(a=1, b=2).values()), Counter(a=1).__len__(), reduce(mul, Counter([2, 2, 3]).elements(), 1), reduce(add, [Counter("ab"), Counter("b")]))

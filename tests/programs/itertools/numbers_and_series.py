# Sums, products, differences, primes, digits, continued fractions, approximations, base changes, checksums, statistics: arithmetic with the module and exact numbers.
import itertools as it
import math
import operator
from decimal import Decimal, getcontext
from fractions import Fraction

take = lambda n, s: list(it.islice(s, n))
print(take(6, it.accumulate(it.count(1), operator.mul)), take(5, it.accumulate(it.count(1, 2))), take(5, it.accumulate(it.repeat(2), operator.mul)), take(6, (math.comb(2 * n, n) // (n + 1) for n in it.count())), take(5, it.accumulate((Fraction(1, 2**n) for n in it.count()))))
pi = it.accumulate(it.starmap(lambda sign, odd: sign * Fraction(4, odd), zip(it.cycle([1, -1]), it.count(1, 2))))
print([f"{float(x):.6f}" for x in it.islice(pi, 0, 50, 10)])


def digits(number, base=10):
    return list(it.takewhile(lambda pair: any(pair), it.accumulate(it.repeat(base), lambda pair, b: (pair[0] // b, pair[0] % b), initial=(number, 0))))


def to_base(number, base):
    quotients = it.accumulate(it.repeat(base), lambda left, b: left // b, initial=number)
    return [left % base for left in it.takewhile(bool, quotients)][::-1]


def continued(x):
    while True:
        whole = x.numerator // x.denominator
        yield whole
        if x == whole:
            return
        x = 1 / (x - whole)


def convergents(terms):
    return (Fraction(h, k) for (h, _), (k, _) in it.islice(it.accumulate(terms, lambda s, a: ((a * s[0][0] + s[0][1], s[0][0]), (a * s[1][0] + s[1][1], s[1][0])), initial=((1, 0), (0, 1))), 1, None))


print(to_base(255, 2), to_base(1000, 7), to_base(0, 5), list(continued(Fraction(415, 93))), [str(c) for c in convergents([3, 7, 15, 1])], list(continued(Fraction(-7, 3))), [str(c) for c in it.islice(convergents(it.repeat(1)), 6)])
differences = lambda values: [b - a for a, b in it.pairwise(values)]
cubes = [n**3 for n in range(6)]
table = list(it.takewhile(any, it.accumulate(it.repeat(None), lambda row, _: differences(row), initial=cubes)))
print(table, [row[0] for row in table], sum(math.comb(6, i) * row[0] for i, row in enumerate(table)))
print(sum(it.starmap(operator.mul, zip(map(int, "079927398713"[::-1]), it.cycle([1, 2])))), sum(map(lambda d: sum(map(int, str(d))), it.starmap(operator.mul, zip(map(int, "79927398713"[::-1]), it.cycle([1, 2]))))) % 10, sum(map(operator.mul, map(int, "030640615"), it.count(10, -1))) % 11)
perfect = [n for n in range(2, 500) if sum(it.filterfalse(lambda d: n % d, range(1, n))) == n]
amicable = next((a, b) for a in it.count(200) for b in [sum(it.filterfalse(lambda d: a % d, range(1, a)))] if b != a and sum(it.filterfalse(lambda d: b % d, range(1, b))) == a)
print(perfect, amicable, take(5, (n for n in it.count(2) if not any(n % d == 0 for d in it.takewhile(lambda d: d * d <= n, it.count(2))))), take(3, ((a, b, c) for c in it.count(1) for a, b in it.combinations(range(1, c), 2) if a * a + b * b == c * c)))
getcontext().prec = 20
root = it.accumulate(it.repeat(Decimal(2)), lambda x, n: (x + n / x) / 2, initial=Decimal(1))
print(take(6, root)[-1], next(b for a, b in it.pairwise(it.accumulate(it.repeat(Decimal(5)), lambda x, n: (x + n / x) / 2, initial=Decimal(2))) if a == b), sum(it.islice((Decimal(1) / math.factorial(n) for n in it.count()), 22)))
values = [3, 1, 4, 1, 5, 9, 2, 6]
print(list(it.accumulate(values, max)), list(it.accumulate(values, min)), [round(total / n, 3) for n, total in enumerate(it.accumulate(values), 1)], list(it.accumulate(sorted(values))), max(it.accumulate(values, lambda best, x: max(best + x - 4, 0), initial=0)), [sum(v) for v in zip(*it.tee(values, 2))][:3])
print(max(sum(values[i:j]) for i, j in it.combinations(range(len(values) + 1), 2) if j - i == 3), [i for i, (a, b, c) in enumerate(zip(values, values[1:], values[2:]), 1) if a < b > c], sum(1 for a, b in it.combinations(values, 2) if a > b), sorted(it.starmap(lambda a, b: abs(a - b), it.combinations([1, 5, 12], 2))))
egyptian = list(it.accumulate(it.repeat(None, 4), lambda s, _: (s[0] - Fraction(1, math.ceil(1 / s[0])), math.ceil(1 / s[0])) if s[0] else (s[0], 0), initial=(Fraction(4, 13), 0)))
print([d for _, d in egyptian if d], sum(Fraction(1, d) for _, d in egyptian if d), [f"{n:03b}" for n in it.islice(it.accumulate(it.repeat(1), operator.add), 4)], take(8, it.accumulate(it.count(1), operator.xor)), [n for n, g in it.groupby(map(int.bit_count, range(16))) for _ in [list(g)]])
bell = take(5, it.accumulate(it.repeat(None), lambda row, _: list(it.accumulate(row, initial=row[-1])), initial=[1]))
print(bell, [row[0] for row in bell], take(4, it.accumulate(it.repeat(None), lambda row, _: [a + b for a, b in it.pairwise([0, *row, 0])], initial=[1])), list(it.accumulate([1, 2, 3, 4], lambda a, b: a * 10 + b))[-1] % 97)

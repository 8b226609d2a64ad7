# Infinite iterators under every way of cutting them: zip, islice, takewhile, any, in, next with predicates, nested ones; fractions, spirals, sequences.
import itertools as it
import operator
from fractions import Fraction


def take(n, iterable):
    return list(it.islice(iterable, n))


def iterate(function, x):
    return it.accumulate(it.repeat(x), lambda value, _: function(value))


print(take(6, iterate(lambda x: x * 2, 1)), take(5, iterate(lambda x: (x + 2 / x) / 2, 1.0))[-1] == 2**0.5, take(4, iterate(lambda s: s + s[-1], "a")), take(6, map(operator.itemgetter(0), iterate(lambda p: (p[1], sum(p)), (0, 1)))))
print(take(5, zip(it.count(), it.cycle("ab"), it.repeat("z"))), next(n for n in it.count(1) if n % 7 == 3 and n % 5 == 2), any(n * n > 200 for n in it.count()), 12 in it.count(0, 4), next(filter(lambda n: str(n) == str(n)[::-1] and n > 9, it.count(50))))
print(take(6, it.accumulate(map(Fraction, it.repeat(1), it.count(1)))), take(5, map(lambda n: n * (n + 1) // 2, it.count(1))), take(4, it.starmap(pow, zip(it.count(1), it.count(1)))), take(3, it.batched(it.count(), 3)))
print(take(8, it.chain.from_iterable(map(range, it.count()))), take(6, it.chain.from_iterable(it.repeat([1, 2]))), take(6, (a for a, b in it.pairwise(it.count()) if a & b == 0)), take(5, it.compress(it.count(), it.cycle([0, 1, 1]))), take(4, it.dropwhile(lambda n: n < 10**6, it.count(0, 10**5))))
directions = it.cycle([(1, 0), (0, 1), (-1, 0), (0, -1)])
lengths = (n // 2 for n in it.count(2))
spiral = it.accumulate(it.chain.from_iterable(it.repeat(d, n) for d, n in zip(directions, lengths)), lambda p, d: (p[0] + d[0], p[1] + d[1]), initial=(0, 0))
print(take(12, spiral))


def thue():
    yield 0
    block = [1]
    while True:
        yield from block
        block += [1 - bit for bit in block]


def rationals():
    x = Fraction(1)
    while True:
        yield x
        x = 1 / (2 * (x // 1) + 1 - x)


def interleave(*iterables):
    return it.chain.from_iterable(zip(*iterables))


def champernowne():
    return map(int, it.chain.from_iterable(map(str, it.count(1))))


print("".join(map(str, take(16, thue()))), [str(x) for x in take(9, rationals())], take(7, interleave(it.count(), it.count(100))), take(14, champernowne()), next(it.islice(champernowne(), 99, None)))
whole, a, b, c = it.tee(iter([1, 2, 3]), 4)
print(list(whole), list(zip(a, b, c)))
lazy = it.count()
evens, odds = it.filterfalse(lambda n: n % 2, it.count()), filter(lambda n: n % 2, it.count())
print(take(3, evens), take(3, odds), next(lazy), take(2, zip(lazy, lazy)), next(lazy))
countdown = it.takewhile(lambda n: n >= 0, it.count(3, -1))
print(list(countdown), list(countdown), take(4, it.count(Fraction(1, 3), Fraction(1, 6))), take(3, it.count(2.5, 0)), take(3, it.count(10**18 * 9, 10**17 * 3)))
print(max(it.takewhile(lambda f: f < 1000, map(operator.itemgetter(0), iterate(lambda p: (p[1], p[0] + p[1]), (0, 1))))), sum(it.islice(it.cycle([1, -1]), 101)), "".join(it.islice(it.cycle("abc"), 4, 12, 3)), dict(zip("abc", it.repeat(0))), list(map(pow, [2, 3], it.repeat(3))), sorted(zip("bca", it.count()))[0])
wheel = it.accumulate(it.cycle([4, 2, 4, 2, 4, 6, 2, 6]), initial=7)
print(take(12, wheel), take(5, it.zip_longest(it.count(), "ab", fillvalue=None)), take(3, it.product(*[range(2)] * 3)), [next(g) for g in map(it.count, range(3))], take(3, map(list, it.repeat("ab"))))
for stop in (lambda: next(it.islice(it.count(), 0)), lambda: next(it.takewhile(bool, it.count())), lambda: next(it.compress(it.count(), []))):
    try:
        print(stop())
    except StopIteration:
        print("stopped")

# The recipes of the documentation and other common helpers, written anew: take, nth, tail, consume, unique, partition, roundrobin, and so on.
import collections
import functools
import itertools as it
import math
import operator
import random


def take(n, iterable):
    return list(it.islice(iterable, n))


def nth(iterable, n, default=None):
    return next(it.islice(iterable, n, None), default)


def tail(n, iterable):
    return list(collections.deque(iterable, maxlen=n))


def consume(iterator, n=None):
    collections.deque(iterator, maxlen=0) if n is None else next(it.islice(iterator, n, n), None)


def all_equal(iterable, key=None):
    return len(take(2, it.groupby(iterable, key))) <= 1


def unique_justseen(iterable, key=None):
    return map(next, map(operator.itemgetter(1), it.groupby(iterable, key)))


def unique_everseen(iterable, key=None):
    seen = set()
    for item in iterable:
        mark = item if key is None else key(item)
        if mark not in seen:
            seen.add(mark)
            yield item


def partition(predicate, iterable):
    one, two, marks = it.tee(iterable, 3)
    marks, again = it.tee(map(predicate, marks))
    return list(it.compress(one, map(operator.not_, marks))), list(it.compress(two, again))


def roundrobin(*iterables):
    iterators = list(map(iter, iterables))
    while iterators:
        alive = []
        for iterator in iterators:
            for item in iterator:
                yield item
                alive.append(iterator)
                break
        iterators = alive


def grouper(iterable, n, incomplete="fill", fillvalue=None):
    iterators = [iter(iterable)] * n
    return {"fill": lambda: it.zip_longest(*iterators, fillvalue=fillvalue), "strict": lambda: zip(*iterators, strict=True), "ignore": lambda: zip(*iterators)}[incomplete]()


def before_and_after(predicate, iterator):
    iterator, rest = iter(iterator), []

    def before():
        for item in iterator:
            if not predicate(item):
                rest.append(item)
                return
            yield item

    def after():
        yield from rest
        yield from iterator

    return before(), after()


def sieve(n):
    data = bytearray((0, 1)) * (n // 2)
    for p in it.takewhile(lambda p: p * p < n, (i for i in it.count(3, 2) if data[i])):
        data[p * p::2 * p] = bytes(len(range(p * p, n, 2 * p)))
    return [2, *it.compress(it.count(3), data[3:])]


def convolve(signal, kernel):
    kernel = kernel[::-1]
    window = collections.deque([0] * len(kernel), maxlen=len(kernel))
    for x in it.chain(signal, it.repeat(0, len(kernel) - 1)):
        window.append(x)
        yield math.sumprod(kernel, window)


def first_true(iterable, default=False, predicate=None):
    return next(filter(predicate, iterable), default)


def iter_except(function, exception):
    try:
        while True:
            yield function()
    except exception:
        pass


print(take(3, it.count(5)), nth("abc", 1), nth("abc", 9, "-"), tail(2, range(5)), all_equal("aaa"), all_equal("aAa", str.lower), all_equal("ab"), all_equal(""))
iterator = iter(range(6))
print(consume(iterator, 2), next(iterator), consume(iterator), next(iterator, "gone"))
print("".join(unique_justseen("AAAABBBCCDAABBB")), list(unique_justseen("ABBcCAD", str.casefold)), list(unique_everseen("AAAABBBCCDA")), list(unique_everseen("ABBcCAD", str.casefold)), partition(lambda x: x % 2, range(8)))
print("".join(roundrobin("ABC", "D", "EF")), list(grouper("ABCDEFG", 3, fillvalue="x")), list(grouper("ABCDEFG", 3, "ignore")), sieve(50), list(convolve([1, 2, 3], [1, 1])))
try:
    list(grouper("ABCDEFG", 3, "strict"))
except ValueError as error:
    print(error)
up, rest = before_and_after(str.isupper, "ABCdEfGhI")
print("".join(up), "".join(rest), first_true([0, "", 5, 6]), first_true([1, 3], "none", lambda x: x % 2 == 0), list(iter_except([1, 2, 3].pop, IndexError)), list(iter_except(collections.deque("ab").popleft, IndexError)))
flatten = it.chain.from_iterable
print(list(flatten([[1], [2, 3]])), sum(map(bool, [0, 1, 2])), list(it.starmap(operator.mul, zip(range(4), range(4)))), math.sumprod([1, 2], [3, 4]), functools.reduce(operator.add, it.repeat([0], 3)), list(it.islice(iter(lambda: random.Random(1).randrange(3), 5), 2)))

# The recipes of the documentation that programs copy most.
import operator
from collections import deque
from itertools import chain, combinations, count, cycle, filterfalse, groupby, islice, pairwise, repeat, starmap, tee, zip_longest


def take(n, iterable):
    return list(islice(iterable, n))


def consume(iterator, n=None):
    deque(iterator, maxlen=0) if n is None else next(islice(iterator, n, n), None)


def nth(iterable, n, default=None):
    return next(islice(iterable, n, None), default)


def all_equal(iterable, key=None):
    return len(take(2, groupby(iterable, key))) <= 1


def quantify(iterable, predicate=bool):
    return sum(map(predicate, iterable))


def partition(predicate, iterable):
    one, two = tee(iterable)
    return filterfalse(predicate, one), filter(predicate, two)


def powerset(iterable):
    items = list(iterable)
    return chain.from_iterable(combinations(items, size) for size in range(len(items) + 1))


def roundrobin(*iterables):
    iterators = map(iter, iterables)
    for active in range(len(iterables), 0, -1):
        iterators = cycle(islice(iterators, active))
        yield from map(next, iterators)


def grouper(iterable, n, fillvalue=None):
    return zip_longest(*[iter(iterable)] * n, fillvalue=fillvalue)


def sliding_window(iterable, n):
    iterator = iter(iterable)
    window = deque(islice(iterator, n - 1), maxlen=n)
    for item in iterator:
        window.append(item)
        yield tuple(window)


def unique_justseen(iterable, key=None):
    return map(next, map(operator.itemgetter(1), groupby(iterable, key)))


def iter_except(function, exception):
    try:
        while True:
            yield function()
    except exception:
        return


print(take(3, count(10)), nth("abcdef", 3), nth("ab", 9, "none"), all_equal([1, 1, 1.0]), all_equal("aAa", str.lower), all_equal(""), quantify([True, 0, "x"]))
print([*map(list, partition(lambda n: n % 2, range(9)))], list(powerset("abc")), "".join(roundrobin("ABC", "D", "EF")), list(grouper("ABCDEFG", 3, "x")))
print(list(sliding_window("ABCDE", 3)), list(unique_justseen("AAAABBBCCA")), list(unique_justseen("ABBcCAD", str.casefold)), list(iter_except([1, 2, 3].pop, IndexError)))
print(sum(starmap(operator.mul, pairwise(range(6)))), list(islice(chain([0], repeat(1)), 4)), list(starmap(pow, zip(range(4), repeat(2)))))
iterator = iter("abcdef")
consume(iterator, 2)
print(next(iterator))
consume(iterator)
print(next(iterator, "end"))

# Helpers that people build of these parts.
from collections import deque
from itertools import chain, combinations, compress, count, cycle, filterfalse, groupby, islice, repeat, tee, zip_longest


def windows(items, n):
    items = iter(items)
    window = deque(islice(items, n - 1), maxlen=n)
    for item in items:
        window.append(item)
        yield tuple(window)


def in_turn(*iterables):
    waiting = cycle(iter(each).__next__ for each in iterables)
    left = len(iterables)
    while left:
        try:
            for following in waiting:
                yield following()
        except StopIteration:
            left -= 1
            waiting = cycle(islice(waiting, left))


def subsets(items):
    items = list(items)
    return chain.from_iterable(combinations(items, size) for size in range(len(items) + 1))


def split(test, items):
    first, second = tee(items)
    return list(filter(test, first)), list(filterfalse(test, second))


def sieve(n):
    marks = bytearray([1]) * n
    for p in range(2, int(n**0.5) + 1):
        if marks[p]:
            marks[p * p :: p] = bytes(len(range(p * p, n, p)))
    return list(compress(range(2, n), islice(marks, 2, None)))


def run_lengths(text):
    return "".join(f"{len(list(group))}{key}" for key, group in groupby(text))


def look_and_say():
    term = "1"
    while True:
        yield term
        term = run_lengths(term)


print(list(windows("abcde", 3)), list(in_turn("abc", "d", "ef")), list(subsets("abc")))
print(split(str.isupper, "aBcD"), sieve(40), list(islice(look_and_say(), 6)))
print(next((n for n in count(1) if n % 7 == n % 11 == 3), None), [a + b for a, b in zip_longest([1, 2, 3], repeat(10, 2), fillvalue=0)])
print(dict(zip("abc", count(1))), all(a <= b for a, b in windows([1, 2, 2, 5], 2)), list(zip(*[iter("abcdef")] * 2)))

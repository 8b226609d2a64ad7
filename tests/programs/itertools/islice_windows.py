# islice as windows over sources that are shared, restarted, stepped and nested: pages, sampling, heads and tails, skipping, chunks of unequal sizes, limits on infinite ones.
import collections
import itertools as it

letters = "abcdefghijkl"


def pages(iterable, size):
    iterator = iter(iterable)
    while page := list(it.islice(iterator, size)):
        yield page


def sizes(iterable, counts):
    iterator = iter(iterable)
    return ["".join(it.islice(iterator, count)) for count in counts]


def skip(n, iterable):
    return it.islice(iterable, n, None)


def last(iterable, default=None):
    return (list(collections.deque(iterable, maxlen=1)) or [default])[0]


def sliding(iterable, size, step=1):
    window = collections.deque(it.islice(it.repeat(None), 0), maxlen=size)
    for position, item in enumerate(iterable, 1):
        window.append(item)
        if position >= size and (position - size) % step == 0:
            yield "".join(window)


print(list(pages(letters, 5)), list(pages([], 3)), sizes(letters, [1, 3, 0, 2, 99, 1]), "".join(skip(9, letters)), last(letters), last([], "none"), last(skip(50, letters)))
print(list(sliding(letters, 4, 4)), list(sliding(letters, 10)), list(sliding("ab", 3)), list(sliding("abc", 1, 2)))
for start, stop, step in it.product((None, 0, 2, 11, 12), (None, 1, 7, 12, 40), (None, 1, 3, 20)):
    assert "".join(it.islice(letters, start, stop, step)) == letters[start:stop:step]
source = iter(letters)
print("".join(it.islice(source, 0, None, 5)), next(source, "over"))
source = iter(letters)
print("".join(it.islice(source, 0, 7, 5)), next(source), "".join(it.islice(source, 1, 3, 5)), next(source))
deep = iter(range(100))
for _ in range(5):
    deep = it.islice(deep, 1, None, 2)
print(list(deep), list(it.islice(it.islice(it.islice(it.count(), 5, None), 5, None), 2)), list(it.islice(range(10**4), 9998, 10**5)))
cut = it.islice(it.count(), 3)
print(list(cut), list(cut), next(cut, "end"), list(it.islice(cut, 5)), list(it.islice([], 1, 5)), list(it.islice({3: 4}, 1)))
grown = [1, 2]
view = it.islice(grown, 5)
print(next(view), grown.extend([3, 4]), list(view), grown.append(5), list(view))
every = {n: "".join(it.islice(letters, 0, None, n)) for n in (1, 2, 3, 4, 6, 12)}
print(every, ["".join(it.islice(letters, n, None, 4)) for n in range(4)], [next(it.islice(letters, n, n + 1), "-") for n in (0, 11, 12)])
head, tail = it.tee(letters)
print("".join(it.islice(head, 3)), "".join(it.islice(tail, 3, None)), "".join(head), [len(list(it.islice(it.repeat("x"), n))) for n in (0, 1, 5)])
log = []
noisy = (log.append(n) or n for n in it.count())
part = it.islice(noisy, 2, 6, 2)
print(log, next(part), log, next(part), log, next(part, "end"), log, next(noisy))
heads = [list(it.islice(group, 2)) for _, group in it.groupby("aaabbccccd")]
print(heads, [list(it.islice(zip(it.count(), "abc"), n)) for n in range(3)], list(it.islice(it.product("ab", repeat=9), 510, None)), list(it.islice(it.permutations("abc"), 0, None, 3)), dict(it.islice({"a": 1, "b": 2, "c": 3}.items(), 1, None)))
numbers = iter(range(12))
rows = [list(it.islice(numbers, width)) for width in it.takewhile(lambda w: w < 5, it.count(1))]
print(rows, list(numbers), list(map(sum, pages(range(10), 3))), ["".join(p) for p in pages(letters, 4)] == ["".join(b) for b in it.batched(letters, 4)])

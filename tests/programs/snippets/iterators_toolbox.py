# The usual itertools written as generators.
def count(start=0, step=1):
    while True:
        yield start
        start += step


def islice(items, *bounds):
    s = slice(*bounds)
    start, stop, step = s.start or 0, s.stop, s.step or 1
    if stop is not None and stop <= start:
        return
    for i, item in enumerate(items):
        if i >= start and (i - start) % step == 0:
            yield item
        if stop is not None and i + 1 >= stop:
            return


def chain(*sources):
    for source in sources:
        yield from source


def cycle(items):
    saved = list(items)
    while saved:
        yield from saved


def accumulate(items, f=lambda a, b: a + b):
    it = iter(items)
    try:
        total = next(it)
    except StopIteration:
        return
    yield total
    for item in it:
        total = f(total, item)
        yield total


def groupby(items, key=lambda x: x):
    group, current = [], None
    for item in items:
        k = key(item)
        if group and k != current:
            yield current, group
            group = []
        current = k
        group.append(item)
    if group:
        yield current, group


def product(*pools):
    if not pools:
        yield ()
        return
    for head in pools[0]:
        for tail in product(*pools[1:]):
            yield head, *tail


def combinations(items, n):
    items = tuple(items)
    if n == 0:
        yield ()
        return
    for i in range(len(items)):
        for rest in combinations(items[i + 1:], n - 1):
            yield items[i], *rest


def permutations(items):
    items = tuple(items)
    if len(items) <= 1:
        yield items
    for i, item in enumerate(items):
        if len(items) > 1:
            for rest in permutations(items[:i] + items[i + 1:]):
                yield item, *rest


def pairwise(items):
    it = iter(items)
    for previous in it:
        for item in it:
            yield previous, item
            previous = item


def reduce(f, items, *initial):
    it = iter(items)
    value = initial[0] if initial else next(it)
    for item in it:
        value = f(value, item)
    return value


def tee(items):
    it, queues = iter(items), [[], []]

    def reader(mine):
        while True:
            if not mine:
                try:
                    item = next(it)
                except StopIteration:
                    return
                for q in queues:
                    q.append(item)
            yield mine.pop(0)
    return [reader(q) for q in queues]


print(list(islice(count(5, 3), 4)), list(islice("abcdef", 1, None, 2)), list(islice(count(), 2, 9, 3)))
print(list(chain("ab", [1], ())), list(islice(cycle("xyz"), 7)), list(accumulate(range(1, 6))), list(accumulate([2, 3, 4], lambda a, b: a * b)))
print([(k, len(g)) for k, g in groupby("aaabccd")], [(k, g) for k, g in groupby([1, 3, 2, 4, 5], lambda n: n % 2)])
print(list(product("ab", range(2))), list(product()), list(combinations("abcd", 2)), len(list(permutations(range(5)))), list(permutations("abc")))
print(list(pairwise([1, 4, 9, 16])), reduce(lambda a, b: a * b, range(1, 7)), reduce(max, [3, 9, 2], 5), list(pairwise([])))
a, b = tee(iter([1, 2, 3]))
print(next(a), next(a), list(b), list(a), list(accumulate([])), list(combinations([1], 2)))

# Pipelines over records: parsing logs, sessions, moving averages, merging, joins, deduplication, run lengths, chunks with headers, sampling.
import collections
import heapq
import itertools as it
import operator

LOG = """10:00 ann login
10:01 ann view a
10:02 bob login
10:09 ann view b
10:30 ann view c
10:31 bob view a
10:32 bob view a
10:33 bob logout""".splitlines()


def parse(lines):
    for line in lines:
        time, user, action, *rest = line.split()
        hours, minutes = map(int, time.split(":"))
        yield hours * 60 + minutes, user, action, rest[0] if rest else None


def sessions(events, gap):
    for user, group in it.groupby(sorted(events, key=operator.itemgetter(1, 0)), operator.itemgetter(1)):
        events = list(group)
        breaks = it.accumulate(b[0] - a[0] > gap for a, b in it.pairwise(events))
        for number, part in it.groupby(zip(it.chain([0], breaks), events), lambda pair: int(pair[0])):
            times = [event[0] for _, event in part]
            yield user, number, times[0], times[-1] - times[0], len(times)


def moving(values, size):
    iterator = iter(values)
    window = collections.deque(it.islice(iterator, size - 1), size)
    total = sum(window)
    for value in iterator:
        total += value
        window.append(value)
        yield total / size
        total -= window[0]


def encode(text):
    return [(len(list(group)), item) for item, group in it.groupby(text)]


def decode(pairs):
    return "".join(it.chain.from_iterable(it.starmap(operator.mul, pairs)))


def join(left, right):
    """Inner join of two sorted tables."""
    by_left, by_right = ((key, list(rows)) for key, rows in it.groupby(left, operator.itemgetter(0))), {key: list(rows) for key, rows in it.groupby(right, operator.itemgetter(0))}
    for key, rows in by_left:
        for one, two in it.product(rows, by_right.get(key, ())):
            yield key, *one[1:], *two[1:]


def changes(values):
    return ((i, b) for i, (a, b) in enumerate(it.pairwise(it.chain([object()], values))) if a != b)


print(list(parse(LOG))[:2])
print(*sessions(parse(LOG), 10), sep="\n")
print(list(moving([1, 2, 3, 4, 10], 3)), list(moving([1], 3)), [round(x, 3) for x in it.accumulate([1, 2, 3], lambda average, value: average * 0.5 + value * 0.5)])
print(encode("aaabccddd"), decode(encode("aaabccddd")), encode([1, 1, 2]), encode(""), decode([]))
print(list(join([("a", 1), ("a", 2), ("b", 3)], [("a", "x"), ("b", "y"), ("b", "z"), ("c", "w")])))
print(list(changes([1, 1, 2, 2, 1])), list(changes([])), dict(changes("aab")))
print(list(heapq.merge([1, 4, 9], [2, 3], it.chain([0], [10]))), list(it.islice(heapq.merge(it.count(0, 3), it.count(1, 5)), 8)), [key for key, _ in it.groupby(heapq.merge("ace", "abc"))])
views = collections.Counter(item for _, _, action, item in parse(LOG) if action == "view")
print(views.most_common(), list(it.chain.from_iterable(it.repeat(item, count) for item, count in sorted(views.items()))), list(views.elements()))
text = "[one]\na=1\nb=2\n[two]\n\nc=3\n"
config, name = {}, None
for is_head, lines in it.groupby(filter(None, text.splitlines()), lambda line: line.startswith("[")):
    if is_head:
        name = list(lines)[-1].strip("[]")
    else:
        config[name] = dict(line.split("=") for line in lines)
print(config)
columns = zip(*it.islice(parse(LOG), 3))
print([list(column) for column in columns], list(it.zip_longest(*[[1, 2], [3]], fillvalue=0)))
readings = [3, None, 4, None, None, 8]
filled = list(it.accumulate(readings, lambda last, value: last if value is None else value))
print(filled, list(it.compress(range(6), map(lambda r: r is None, readings))), [list(g) for missing, g in it.groupby(enumerate(readings), lambda p: p[1] is None) if missing])
pages = [["a", "b"], ["c"], [], ["d"]]
print(list(enumerate(it.chain.from_iterable(it.takewhile(bool, pages)), 1)), list(it.chain.from_iterable(it.filterfalse(operator.not_, pages))))
clock = it.cycle(["red"] * 2 + ["green"])
print(list(it.islice(clock, 4)), next(clock), [f"{n}:{c}" for n, c in zip(range(3), clock)], list(zip(it.count(1), it.batched("abcdef", 4))))
primes_below = [n for n in range(2, 30) if all(n % d for d in it.takewhile(lambda d: d * d <= n, it.count(2)))]
print(primes_below, list(it.takewhile(lambda x: x < 40, it.accumulate(it.count(1)))), sum(it.islice(it.filterfalse(lambda n: n % 3, it.count(1)), 4)))
ranked = sorted(views.items(), key=lambda pair: (-pair[1], pair[0]))
places = it.count(1)
print([(next(places), key, count) for key, count in ranked], [(place, [key for key, _ in group]) for place, (count, group) in enumerate(it.groupby(ranked, operator.itemgetter(1)), 1)])

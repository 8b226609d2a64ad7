# The module over dicts, sets, strings, bytes, ranges, files, generators and classes with __getitem__; results into every container.
import collections
import io
import itertools as it
import operator

table = {"a": 1, "b": 2, "c": 3}
print(list(it.pairwise(table)), list(it.pairwise(table.items())), list(it.accumulate(table.values())), list(it.combinations(table.items(), 2))[0], dict(it.islice(table.items(), 2)), dict(it.dropwhile(lambda p: p[1] < 2, table.items())))
print({k: list(g) for k, g in it.groupby(sorted(table, key=table.get, reverse=True), key=lambda k: table[k] % 2)}, dict(it.zip_longest(table, [9])), dict(it.starmap(lambda k, v: (v, k), table.items())), dict(it.batched("abcd", 2)), {*it.chain("ab", "bc")} == {"a", "b", "c"})
print(list(it.chain(b"ab", range(2), "x", (1,), [[]], frozenset([5]), {7: 8}, map(str, [9]))), list(it.compress(b"abc", b"\x00\x01\x02")), bytes(it.accumulate(b"\x01\x02\x03")), bytearray(it.islice(it.cycle(b"xy"), 3)), "".join(it.chain.from_iterable(["ab", ["c"], {"d": 0}])))
file = io.StringIO("head\n# note\nrow 1\nrow 2\n\ntail\n")
print(next(file).strip(), [line.strip() for line in it.filterfalse(lambda l: l.startswith("#"), it.takewhile(str.strip, file))], file.read())
print(list(it.islice(io.BytesIO(b"a\nb\nc\n"), 1, None)), list(it.pairwise(memoryview(b"abc"))), list(it.product("ab", {"k": 0}, range(1))), list(it.permutations({"x": 1, "y": 2}.items(), 1)))


class Indexed:
    def __getitem__(self, index):
        if index >= 3:
            raise IndexError
        return index * 10


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


for make in (list, it.accumulate, it.pairwise, it.chain, lambda s: it.combinations(s, 2), lambda s: it.zip_longest(s, "a"), lambda s: it.batched(s, 2), lambda s: it.compress(s, s), lambda s: it.islice(it.cycle(s), 5), lambda s: it.tee(s)[1], lambda s: it.islice(s, 1, None)):
    print(list(make(Indexed())), list(make(Countdown(3))), list(make(callable_iterator := iter(iter([4, 5, 0]).__next__, 0))))
first = it.chain.from_iterable
print(collections.Counter(it.chain("abca", "ab")).most_common(1), collections.deque(it.accumulate(range(5)), maxlen=2), collections.OrderedDict(zip("ab", it.count(1))), collections.ChainMap(*({k: v} for k, v in it.islice(table.items(), 2)))["b"], sorted(first(collections.defaultdict(list, a=[3], b=[1, 2]).values())))
grouped = collections.defaultdict(list)
for key, value in it.chain([("x", 1)], {"y": 2, "x": 3}.items()):
    grouped[key].append(value)
print(dict(grouped), tuple(it.repeat(0, 3)), set(it.islice(it.cycle("ab"), 10)) == {"a", "b"}, frozenset(it.combinations("ab", 2)), [*it.islice("abc", 2)], max(*it.chain([1], [5, 2])), sum(it.chain([1], (2, 3))), sorted(it.chain("ca", "b"), reverse=True))
a, *b = it.accumulate([1, 2, 3])
(c, d), e = it.islice(it.pairwise("xyz"), 2)
print(a, b, c, d, e, [*it.chain("a"), *it.chain("b")], {**dict(it.islice(table.items(), 1)), "z": 0}, print(*it.islice(it.count(), 3), sep="-"), "{}{}".format(*it.repeat("r", 2)), "%s %s" % tuple(it.islice("abc", 2)))
rows = [("north", "a", 3), ("north", "b", 4), ("south", "a", 5)]
print({region: dict(map(operator.itemgetter(1, 2), group)) for region, group in it.groupby(rows, operator.itemgetter(0))}, list(map(list, zip(*rows)))[2], sorted(set(it.product(*[sorted(set(column)) for column in list(zip(*rows))[:2]])) - {row[:2] for row in rows}))
nested = {"a": {"b": 1, "c": {"d": 2}}, "e": 3}


def flat(mapping, prefix=()):
    return it.chain.from_iterable(flat(value, (*prefix, key)) if isinstance(value, dict) else [(".".join((*prefix, key)), value)] for key, value in mapping.items())


print(dict(flat(nested)), all(it.starmap(operator.lt, it.pairwise([1, 3, 5]))), any(it.starmap(operator.eq, it.pairwise("abbc"))), list(it.starmap("{0}:{1}".format, table.items())), len(set(map(frozenset, it.permutations("abc", 2)))))

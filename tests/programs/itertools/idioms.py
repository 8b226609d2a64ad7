# One line each: flattening, counting, pairing, slicing, searching, windows, transposing, sorting, joining, numbering, comparing, filling, as they stand in everyday code.
import itertools as it
import operator
import string

data = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3]
words = "one two three four five six".split()
pairs = [("a", 1), ("b", 2), ("a", 3)]
first = operator.itemgetter(0)
print(list(it.chain.from_iterable([[1], [2, [3]]])), list(it.chain(*[[1], [2]])), [*it.chain("ab", "c")], sum(it.chain([1], [2, 3])))
print(next(it.islice(data, 3, None)), list(it.islice(data, 1, 8, 3)), list(it.islice(reversed(data), 2)), next(iter(data)), next(it.dropwhile(lambda x: x < 5, data), None), next(filter(lambda x: x > 8, data), None))
print(all(it.starmap(operator.le, it.pairwise(sorted(data)))), any(a == b for a, b in it.pairwise(sorted(data))), sum(a < b for a, b in it.pairwise(data)), [b - a for a, b in it.pairwise(data)], max(b - a for a, b in it.combinations(data, 2)))
print({k: [v for _, v in g] for k, g in it.groupby(sorted(pairs), first)}, {k: sum(v for _, v in g) for k, g in it.groupby(sorted(pairs), key=first)}, [(k, len(list(g))) for k, g in it.groupby(sorted(map(len, words)))], [k for k, g in it.groupby(sorted(data)) if len(list(g)) > 1])
print(list(map(first, it.groupby(sorted(data)))), "".join(k for k, _ in it.groupby("aaabbc")), max((len(list(g)) for _, g in it.groupby("aabbbc")), default=0), [list(g) for k, g in it.groupby(data, lambda x: x % 2)][:3])
print(["".join(p) for p in it.product("ab", "12")], list(it.product([0, 1], repeat=2)), [f"{a}{b}" for a, b in it.combinations("abc", 2)], ["".join(p) for p in it.permutations("abc")][:4], [(x, y) for x, y in it.product(range(3), repeat=2) if x < y])
print(list(zip(it.count(1), words)), list(zip(words, it.cycle("xy")))[:3], dict(zip(words, it.repeat(0))), list(it.zip_longest(words[:2], "abc", fillvalue="-")), [f"{n}. {w}" for n, w in zip(it.count(10, 10), words)][:2])
print(list(it.accumulate(data))[-1], list(it.accumulate(data, max)), list(it.accumulate([1, 2, 3, 4], operator.mul)), list(it.accumulate("abc")), list(it.accumulate([1, 2], initial=10)), [x for x in it.accumulate(data, min)][::4])
print(list(it.batched(words, 4)), [" ".join(b) for b in it.batched(words, 2)], [list(it.islice(i, 2)) for i in [iter(data)] for _ in range(3)], list(zip(*[iter(data)] * 5)), [data[i:i + 4] for i in range(0, len(data), 4)])
print(list(it.takewhile(lambda x: x < 5, data)), list(it.dropwhile(lambda w: w != "four", words)), list(it.filterfalse(lambda w: "e" in w, words)), list(it.compress(words, [1, 0, 0, 1])), list(it.compress(words, map(lambda w: len(w) == 3, words))), "".join(it.takewhile(str.isalpha, "abc1d")))
print(list(it.starmap(pow, [(2, 3), (3, 2)])), list(it.starmap("{}-{}".format, pairs)), sum(it.starmap(operator.mul, zip([1, 2], [3, 4]))), list(map(operator.add, *it.tee([1, 2]))), dict(it.starmap(lambda k, v: (v, k), pairs)))
print(sorted(set(it.chain.from_iterable(words)))[:5], sorted(words, key=lambda w: (len(w), w)), sorted(it.chain(data, [0]), reverse=True)[:3], [w for _, w in sorted(zip(it.count(0, -1), words))][:2], min(it.chain([5], [2])), "-".join(map(str, it.islice(it.count(), 3))))
print(next(n for n in it.count(2) if all(n % d for d in range(2, n)) and n > 90), list(it.islice((x * x for x in it.count() if x % 3), 4)), list(it.takewhile(lambda s: s < 30, it.accumulate(it.count(1)))), next(zip(it.count(), iter("q"))), [next(c) for c in [it.count(5)] for _ in range(3)])
names = map("".join, it.product(string.ascii_lowercase[:2], repeat=2))
print(list(names), list(names), list(map(list, zip(*[(1, 2), (3, 4)]))), list(it.chain.from_iterable(zip("ac", "bd"))), [*it.repeat("x", 3)], list(it.islice(it.cycle("ab"), 5)), list(filter(None, it.chain([0, 1], ["", "a"]))))
before, after = it.tee(data)
next(after)
print([(a, b) for a, b in zip(before, after) if abs(a - b) > 4], [tuple(w) for w in zip(*(it.islice(t, n, None) for n, t in enumerate(it.tee("abcde", 3))))], list(it.pairwise(it.chain([0], [2, 5], [9]))), len(list(it.combinations(range(10), 3))), sum(1 for _ in it.permutations("abcd")))
print([i for i, (a, b) in enumerate(zip("abcd", "abxd")) if a != b], [len(list(g)) for k, g in it.groupby("1101110") if k == "1"], dict(enumerate(it.chain("ab"))), list(it.chain(range(3), range(10, 12))), tuple(it.chain((1,), (2,))), set(it.combinations("ab", 2)), list(it.accumulate([True, False, True])))

# Arguments that are iterators of iterators: product(*map(...)), zip(*...), chain of dict views, starred generators, nested tees, grouping of groups, iterators as dict values.
import itertools as it
import operator


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


print(list(it.product(*map(range, (2, 3)))), list(it.product(*(s for s in ("ab", "c")))), list(it.chain(*({k: v}.items() for k, v in zip("ab", it.count())))), list(it.zip_longest(*(range(n) for n in (1, 3, 2)), fillvalue="-")), [*map(list, it.tee("ab", 2))], list(zip(*it.batched("abcdef", 2))))
print([list(map(list, it.tee(g))) for _, g in it.groupby("aab")], [[k for k, _ in it.groupby(g, lambda x: x % 2)] for _, g in it.groupby([1, 3, 2, 11, 12], lambda x: x > 10)], list(it.starmap(zip, [("ab", "cd")]))[0].__next__(), [list(i) for i in it.starmap(range, [(2,), (1, 3), (0, 9, 4)])])
nested = iter([iter("ab"), iter([]), iter("c")])
print(list(it.chain.from_iterable(nested)), next(nested, "used"), list(it.chain.from_iterable(it.chain.from_iterable([["ab"], ["cd", "e"]]))), list(it.chain.from_iterable(it.repeat("ab", 2))), list(it.chain.from_iterable(it.batched("abcd", 3))), list(it.chain.from_iterable(it.pairwise("abc"))))
iterators = {name: it.count(start) for name, start in (("a", 1), ("b", 10))}
print([next(iterators[name]) for name in "aabab"], {name: next(i) for name, i in iterators.items()}, dict(zip(iterators, map(next, iterators.values()))))
flat = it.chain.from_iterable
print(sorted(flat({"x": [3, 1], "y": (2,)}.values())), list(flat(map(str.split, ["a b", "c"]))), list(flat((n, n * n) for n in range(3))), sum(flat([[1], [2, 3]])), max(flat(["ab", "z"])), set(flat(["aab", "b"])) == set("ab"), dict(flat(d.items() for d in ({"a": 1}, {"a": 2, "b": 3}))), "".join(flat(zip("ac", "bd"))))
print(list(map(operator.itemgetter(0), it.groupby(flat(it.repeat(c, n) for c, n in [("x", 2), ("y", 1)])))), [tuple(map(next, [iter("abc")] * 3))], list(zip(*[iter(range(6))] * 2)), [next(i) for i in [iter([5])] * 1], list(it.islice(flat(it.count(n) for n in range(3)), 3)))
attempt(lambda: list(it.product(*[range(2), 5])))
attempt(lambda: list(flat([[1], 2])))
attempt(lambda: list(flat(None)))
attempt(lambda: list(it.starmap(max, [1, 2])))
attempt(lambda: list(it.starmap(max, [(1, "a")])))
attempt(lambda: list(it.zip_longest(*[5])))
attempt(lambda: list(it.product(*"ab", repeat=2)))
attempt(lambda: dict(it.batched("abc", 2)))
attempt(lambda: dict(it.pairwise("abc")))
attempt(lambda: list(map(lambda a, b: a + b, *it.tee([1, 2]))))
attempt(lambda: [a + b for a, b in it.combinations(it.chain("ab", "c"), 2)])
attempt(lambda: max(it.chain([]), default="empty"))
attempt(lambda: [*it.islice(zip(it.count(), *["ab", "cd"]), 2)])
attempt(lambda: list(it.compress(*zip(*[("a", 1), ("b", 0), ("c", 1)]))))
attempt(lambda: list(it.accumulate(it.tee("abc")[1])))
attempt(lambda: sum(it.starmap(operator.mul, zip(*it.tee(range(4))))))
attempt(lambda: list(it.takewhile(*[str.isdigit, "12a3"])))
attempt(lambda: list(filter(None, it.chain.from_iterable([[0, 1], [], [2]]))))
copies = it.tee(it.tee("abc", 2)[0], 2)
print(["".join(c) for c in copies], [list(p) for p in map(it.permutations, ["ab", ""])], list(map(len, map(list, map(it.combinations, it.repeat("abcd"), range(5))))), [list(it.islice(c, 2)) for c in map(it.cycle, ("ab", [1]))], [*map(next, map(it.repeat, "xy"))])
rows = [[1, 2, 3], [4, 5], [6]]
print([list(filter(None, column)) for column in it.zip_longest(*rows)], list(flat(zip(*rows))), list(it.starmap(lambda *row: sum(row), rows)), [sum(filter(None, c)) for c in it.zip_longest(*rows)], list(flat(it.zip_longest(*rows)))[:5], list(map(list, map(it.accumulate, rows))), list(it.product(*rows))[-1], sorted(flat(map(it.combinations, rows, it.repeat(2))))[:3])
matching = [(a, b) for a, b in it.product(enumerate("abca"), repeat=2) if a[1] == b[1] and a[0] < b[0]]
print(matching, [x for x in it.chain.from_iterable(it.zip_longest("ab", "xyz")) if x], list(it.dropwhile(operator.not_, it.chain([0, ""], [None], [1, 0]))), next(it.compress(it.count(), it.chain(it.repeat(0, 40), [1]))), list(it.islice(flat(map(it.repeat, it.count(1), it.count(1))), 10)))

# product, permutations, combinations, combinations_with_replacement: sizes, order, repeated items, sources that are used up, errors.
import itertools as it
import math
from collections import Counter


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


print(list(it.combinations("ABCD", 2)), list(it.combinations("AAB", 2)), list(it.combinations([1, 2], 0)), list(it.combinations([], 0)), list(it.combinations("ab", 3)))
print(list(it.combinations_with_replacement("ABC", 2)), list(it.combinations_with_replacement([], 0)), list(it.combinations_with_replacement([], 1)), list(it.combinations_with_replacement("a", 4)))
print(list(it.permutations("ABC", 2)), list(it.permutations([1, 2, 3])), list(it.permutations([])), list(it.permutations("ab", 0)), list(it.permutations("ab", 3)), list(it.permutations("aa")))
print(list(it.product("ab", [1, 2])), list(it.product()), list(it.product("ab", [])), list(it.product("ab", repeat=0)), list(it.product([], repeat=0)), list(it.product("ab", repeat=2)), list(it.product("a", [1, 2], repeat=2)))
for n in range(7):
    for r in range(n + 2):
        items = range(n)
        assert len(list(it.combinations(items, r))) == math.comb(n, r)
        assert len(list(it.permutations(items, r))) == math.perm(n, r)
        assert len(list(it.combinations_with_replacement(items, r))) == (math.comb(n + r - 1, r) if n else r == 0)
        assert list(it.combinations(items, r)) == sorted(p for p in it.permutations(items, r) if list(p) == sorted(p))
        if n < 5 and r < 5:
            assert list(it.product(items, repeat=r)) == sorted(set(it.product(items, repeat=r))) and len(list(it.product(items, repeat=r))) == n**r
for call in (lambda: it.combinations("abc", -1), lambda: it.combinations_with_replacement("abc", -1), lambda: it.permutations("abc", -1), lambda: it.product("a", repeat=-1), lambda: it.combinations("abc", 1.5), lambda: it.permutations("abc", "x"), lambda: it.product("ab", repeat="x"), lambda: it.combinations(5, 1), lambda: it.permutations(None), lambda: it.product(5), lambda: it.product([1], 2), lambda: list(it.permutations("ab", None)), lambda: list(it.combinations(iterable="abc", r=2)), lambda: list(it.permutations(iterable="ab", r=1)), lambda: list(it.combinations_with_replacement(iterable="ab", r=1)), lambda: it.product("ab", repeats=2), lambda: it.combinations("ab", 1, 2), lambda: it.combinations("abc", None)):
    attempt(call)


def noisy(items):
    for item in items:
        print("  give", item)
        yield item


made = it.product(noisy("ab"), noisy([1]))
print("product made", next(made))
made = it.permutations(noisy("xy"))
print("permutations made", next(made), next(made), next(made, "over"), next(made, "over"))
source = iter("abcd")
one = it.combinations(source, 3)
print(list(source), next(one), list(one))
items = [1, 2, 3]
late = it.combinations(items, 2)
items.append(4)
print(list(late))
pools = it.product(range(3), "ab", [True, False])
print([next(pools) for _ in range(5)], len(list(pools)))
print(Counter(sum(roll) for roll in it.product(range(1, 7), repeat=2))[7], ["".join(p) for p in it.product("01", repeat=3)], [p for p in it.permutations(range(4)) if all(p[i] != i for i in range(4))][:4])
print(sorted({tuple(sorted(p)) for p in it.permutations([1, 1, 2])}), len(set(it.permutations("aabb"))), max(it.combinations([3, 9, 4], 2), key=sum), next(c for c in it.combinations(range(1, 20), 3) if c[0] ** 2 + c[1] ** 2 == c[2] ** 2))

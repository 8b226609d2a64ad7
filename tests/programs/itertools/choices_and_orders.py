# product, permutations, combinations and those with replacement: sizes, order, repeats, errors.
from itertools import combinations, combinations_with_replacement, permutations, product
from math import comb, perm

print(list(product("ab", [1, 2])), list(product("ab", repeat=2)), list(product()), list(product("ab", [])), len(list(product(range(3), repeat=4))))
print(list(permutations("abc")), list(permutations("abc", 2)), list(permutations("ab", 3)), list(permutations([], 0)))
print(list(combinations("abcd", 2)), list(combinations("abc", 0)), list(combinations("ab", 3)), list(combinations_with_replacement("abc", 2)), list(combinations_with_replacement("", 2)))
for n in range(6):
    for r in range(4):
        assert len(list(combinations(range(n), r))) == comb(n, r) and len(list(permutations(range(n), r))) == perm(n, r)
print(["".join(p) for p in permutations("aab")][:4], sorted(set(permutations("aab", 2))), max(combinations([5, 1, 9, 3], 2), key=sum))
print(next(product(iter("xy"), iter("z"))), sum(1 for a, b, c in product(range(10), repeat=3) if a + b == c), list(product("a", "b", repeat=2)))
for wrong in (lambda: combinations("ab"), lambda: combinations("ab", -1), lambda: permutations("ab", "x"), lambda: permutations("ab", -1), lambda: product("a", repeat=-1), lambda: product(5), lambda: product("a", times=2), lambda: combinations_with_replacement("a", 1.5), lambda: combinations(5, 1)):
    try:
        print(wrong())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

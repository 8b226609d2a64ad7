# groupby, tee, zip_longest and accumulate as reports use them.
from itertools import accumulate, chain, groupby, pairwise, tee, zip_longest
from operator import itemgetter

rows = [("north", "jan", 5), ("north", "feb", 7), ("south", "jan", 1), ("south", "feb", 0), ("north", "mar", 2)]
print([(key, sum(n for *_, n in group)) for key, group in groupby(rows, key=itemgetter(0))])
print([(key, list(map(itemgetter(2), group))) for key, group in groupby(sorted(rows), key=itemgetter(0))])
print([(key, len(list(group))) for key, group in groupby("aaabbbaacx")], [key for key, _ in groupby([1, 1.0, True, 2, None, None])])
groups = groupby("aabbb")
first, one = next(groups)
second, two = next(groups)
print(first, list(one), second, list(two), list(groups))
a, b, c = tee(range(4), 3)
print(next(a), list(b), next(a), list(c), list(a), list(b))
print(list(zip_longest("abc", [1], fillvalue="-")), list(zip_longest()), list(zip_longest("ab", "c", "def")))
print(list(accumulate([3, 1, 2])), list(accumulate([3, 1, 2], max)), list(accumulate("abc")), list(accumulate([1, 2], initial=10)), list(accumulate([], initial=0)), list(accumulate([])))
print([b - a for a, b in pairwise([1, 4, 9, 16])], list(pairwise("a")), list(chain.from_iterable(zip("abc", "xyz"))))
for wrong in (lambda: list(groupby()), lambda: list(groupby(5)), lambda: tee(5), lambda: tee("a", -1), lambda: list(zip_longest("a", 5)), lambda: list(accumulate([1, "a"]))):
    try:
        print(wrong())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

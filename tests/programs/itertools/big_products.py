# Large spaces of combinations of which only a part is asked, positions computed, ranks, gray codes, Latin squares, Sudoku rows, weights.
import itertools as it
import math
from fractions import Fraction


def nth_combination(items, r, index):
    """The combination at a position, without those before it."""
    n, result = len(items), []
    count = math.comb(n, r)
    if index < 0:
        index += count
    if not 0 <= index < count:
        raise IndexError(index)
    while r:
        count, n, r = count * r // n, n - 1, r - 1
        while index >= count:
            index -= count
            count, n = count * (n - r) // n, n - 1
        result.append(items[-1 - n])
    return tuple(result)


def nth_product(index, *pools):
    result = []
    for pool in reversed(pools):
        index, place = divmod(index, len(pool))
        result.append(pool[place])
    return tuple(reversed(result))


def nth_permutation(items, r, index):
    items, result = list(items), []
    for left in range(len(items), len(items) - r, -1):
        size = math.perm(left - 1, r - len(result) - 1)
        place, index = divmod(index, size)
        result.append(items.pop(place))
    return tuple(result)


letters = "abcdefghij"
for index, combination in enumerate(it.combinations(letters, 4)):
    if index % 23 == 0:
        assert nth_combination(letters, 4, index) == combination
for index, permutation in enumerate(it.permutations(letters[:6], 3)):
    assert nth_permutation(letters[:6], 3, index) == permutation
for index, choice in enumerate(it.product("ab", range(3), "xyz")):
    assert nth_product(index, "ab", range(3), "xyz") == choice
print(nth_combination(letters, 4, 100), nth_combination(range(50), 25, 10**12), nth_permutation(range(20), 20, 10**18), nth_product(10**9, range(1000), range(1000), range(1000), range(9)))
print(list(it.islice(it.product(range(10), repeat=9), 3)), next(it.permutations(range(50))), list(it.islice(it.combinations(range(200), 100), 1))[0][-1], next(it.islice(it.combinations_with_replacement("ab", 30), 3, None)).count("b"))
permutations = it.permutations(range(8))
print(next(it.islice(permutations, 1000, None)), next(permutations), sum(1 for _ in it.islice(it.permutations(range(7), 3), 500)))
gray = [i ^ i >> 1 for i in range(16)]
print([f"{g:04b}" for g in gray[:6]], all((a ^ b).bit_count() == 1 for a, b in it.pairwise(gray + gray[:1])))
square = [row for row in it.islice((rows for rows in it.product(it.permutations("abc"), repeat=3) if all(len(set(column)) == 3 for column in zip(*rows))), 3)]
print(square, sum(1 for rows in it.product(it.permutations(range(3)), repeat=3) if all(len(set(c)) == 3 for c in zip(*rows))))
print([sum(1 for roll in it.product(range(1, 7), repeat=3) if sum(roll) == total) for total in range(3, 19)], Fraction(sum(1 for roll in it.product(range(6), repeat=2) if roll[0] > roll[1]), 36))
words = ["".join(word) for word in it.product("ab", repeat=4) if "aa" not in "".join(word)]
print(words, len(words), [len(["".join(w) for w in it.product("ab", repeat=n) if "aa" not in "".join(w)]) for n in range(7)])
partitions = {tuple(sorted(map(tuple, (sorted(part) for part in parts)))) for parts in ([set(c), set("abcd") - set(c)] for r in range(1, 4) for c in it.combinations("abcd", r))}
print(sorted(partitions), len(partitions))
teams = ["A", "B", "C", "D"]
rounds = []
for number in range(3):
    order = [teams[0], *it.islice(it.cycle(teams[1:]), number, number + 3)]
    rounds.append([(order[i], order[-1 - i]) for i in range(2)])
print(rounds, len({frozenset(pair) for pair in it.chain.from_iterable(rounds)}))
weights, values = (3, 4, 5, 9), (3, 4, 4, 10)
best = max((sum(it.compress(values, pick)), pick) for pick in it.product((0, 1), repeat=4) if sum(it.compress(weights, pick)) <= 11)
print(best, list(it.compress("wxyz", best[1])), [sum(it.compress(weights, bits)) for bits in it.islice(it.product((0, 1), repeat=4), 0, None, 5)])
cities = {"a": (0, 0), "b": (3, 4), "c": (3, 0), "d": (0, 4)}
tours = sorted((round(sum(math.dist(cities[p], cities[q]) for p, q in it.pairwise(("a", *tour, "a"))), 6), "".join(tour)) for tour in it.permutations("bcd"))
print(tours[0], tours[-1], len(tours))
for wrong in ((letters, 4, 210), (letters, 4, -211)):
    try:
        nth_combination(*wrong)
    except IndexError as error:
        print("IndexError", error)
print(nth_combination(letters, 4, -1), [c for c in it.combinations(range(10), 3) if sum(c) == 15 and c[0] == 1], list(it.product(*([0, 1] for _ in range(2)))), len(list(it.product([], range(10**6)))), list(it.product(range(2), *["x"], repeat=1)))

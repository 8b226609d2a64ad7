# Natives take many items of an iterator at a time, loops take pairs apart at once, and adaptors stand around map() and
# filter() of functions that are evaluated in place: where each iterator stands afterwards, and what else can be seen, is as if they went one by one.
from itertools import accumulate, chain, combinations, combinations_with_replacement, count, cycle, islice, pairwise
from itertools import permutations, product, repeat, starmap, takewhile, tee, zip_longest


# ---- what is left behind a walk that stops early
def rest_of(make, walk):
    iterator = make()
    try:
        seen = walk(iterator)
    except Exception as error:
        seen = f"{type(error).__name__}: {error}"
    print(seen, list(islice(iterator, 5)))


def two(iterator):
    a, b = iterator
    return a, b


SOURCES = [
    lambda: iter([0, 0, 3, 4, 5, 6]),
    lambda: iter((0, 0, 3, 4, 5, 6)),
    lambda: iter(range(0, 60, 2)),
    lambda: count(0, 3),
    lambda: count(-5, 2),
    lambda: count(2**62 - 3),
    lambda: count(2**50 - 1, 2**50),
    lambda: islice(count(0), 3, None, 4),
    lambda: islice([0, 0, 7, 8, 9], 4),
    lambda: islice(count(), 50),
    lambda: chain([0], [0, 5, 6], range(3), "ab"),
    lambda: chain.from_iterable([[0, 0], [], [9, 10]]),
    lambda: tee([0, 0, 1, 2, 3, 4])[1],
    lambda: islice(chain([0, 0, 4], range(5)), 6),
    lambda: iter({0: 1, 5: 6, 7: 8}),
]
for make in SOURCES:
    rest_of(make, any)
    rest_of(make, lambda it: all(n >= 0 for n in it) if isinstance(it, (chain, type(iter([])))) else None)
    rest_of(make, two)
    rest_of(make, lambda it: 3 in islice(it, 60))
    rest_of(make, lambda it: list(zip(it, it, range(2))))
    rest_of(make, lambda it: [next(it), list(islice(it, 2))])


def mixed(at):
    return [1] * at + ["x"] + [1] * 40


for at in (0, 1, 31, 32, 33, 40):
    rest_of(lambda: iter(mixed(at)), sum)
    rest_of(lambda: chain(mixed(at), [5]), sum)
    rest_of(lambda: islice(mixed(at), 70), max)
    rest_of(lambda: iter(mixed(at)), "".join)
    rest_of(lambda: iter(mixed(at)), bytearray)

# ---- lists that grow or shrink while they are walked
numbers = [1, 2, 3]
walk = iter(numbers)
numbers += islice(walk, 5)
print(numbers, list(walk))
numbers = list(range(40))
numbers.extend(islice(iter(numbers), 50))
print(len(numbers), sum(numbers))
walk = iter(numbers)
print(sum(islice(walk, 33)))
del numbers[34:]
print(list(walk), list(walk))
first, second = tee(range(200))
print(sum(islice(first, 70)), sum(second), sum(first), list(first), list(second))

# ---- pairs
print([b - a for a, b in pairwise([1, 4, 9, 16])], [(a, b) for a, b in pairwise("a")], [a + b for a, b in pairwise("abc")])
pairs = pairwise(count())
for a, b in pairs:
    if b == 4:
        break
print(a, b, next(pairs), next(pairs))
for left, right in (([1, 2, 3], (4,)), ([1], (4, 5, 6)), ([], [1, 2]), ([1, 2], []), (range(3), "ab"), ("ab", range(3))):
    print([(a, b) for a, b in zip_longest(left, right, fillvalue="-")], list(zip_longest(left, right)))
both = iter([1, 2, 3, 4, 5])
print([(a, b) for a, b in zip_longest(both, both)])
for pools in ((range(2), "abc"), ("", "ab"), ("ab", ""), ("a", "b")):
    print([(a, b) for a, b in product(*pools)])
walk = product("ab", range(3))
for a, b in walk:
    if b == 1:
        break
print(a, b, list(islice(walk, 2)), [x for x in walk])
walk = product("ab", repeat=3)
print([x for x in islice(walk, 3)], next(walk), [x for x in walk][-1])

# Items of arrangements are tuples of their own, in loops as elsewhere.
for make in (lambda: combinations("abcd", 2), lambda: permutations("abc"), lambda: combinations_with_replacement("ab", 3), lambda: product("ab", "cd")):
    kept = []
    walk = make()
    for item in walk:
        kept.append(item)
        if len(kept) == 2:
            break
    print(kept, next(walk), list(islice(walk, 1)), [item for item in walk], kept + list(make()) == kept + [x for x in make()])

# ---- starmap
print(list(starmap(pow, zip(range(5), repeat(2)))), sum(starmap(pow, zip([2, 3], [10, -1]))), list(starmap(max, zip("ab", "ba"))))
for arguments in (zip([1, 2], ["a", 3]), zip([2, "x"], [3, 4]), zip([2**70, 3], [2, 700])):
    walk = starmap(pow, arguments)
    out = []
    for _ in range(3):
        try:
            out.append(next(walk, "end"))
        except TypeError as error:
            out.append(str(error))
    print(out)


class Number:
    def __pow__(self, other, modulus=None):
        return ("pow", other)


walk = starmap(pow, zip([2, Number(), 3], repeat(2)))
print(list(islice(walk, 2)), list(walk))
print([pow(base, exponent) for base in (-3, -1, 0, 1, 2, 7) for exponent in (0, 1, 2, 5, 61, 62, 63)])
print([pow(True, 2), pow(2, True), 2**-1, pow(0, 0), (-2) ** 63, 3**40])

# Iterators whose sources need no guest code have no generator: the same results, ends and mistakes as with one.
from itertools import chain, combinations, combinations_with_replacement, count, cycle, islice, pairwise, permutations, product, repeat


class Walked:
    def __init__(self, *items):
        self.items = items

    def __iter__(self):
        for item in self.items:
            yield item


def shown(iterator, most=12):
    out = []
    for item in iterator:
        out.append(item)
        if len(out) == most:
            break
    return out


for n in range(4):
    for r in range(5):
        pool = "abcd"[:n]
        print(list(permutations(pool, r)), list(combinations(pool, r)), list(combinations_with_replacement(pool, r)))
print(list(permutations("abc")), list(product("ab", range(3))), list(product()), list(product("ab", "")))
print(list(product("ab", repeat=3)), list(product([1], [2], repeat=2)), shown(product(range(1000), repeat=3)))
for arguments in ((3,), (2, 8), (2, 8, 3), (0, None, 4), (5, 5), (6, 2), (0,), (0, 20)):
    source = iter(range(12))
    print(arguments, list(islice(source, *arguments)), list(source))
print(list(islice(count(3, 2), 5)), list(islice(count(2**62 - 2), 4)), list(islice(count(-5, -(2**61)), 4)))
print(shown(count()), shown(count(1.5, 0.5), 3), count(7), count(7, 2), repeat(3), repeat(3, 4), repeat(3, -1))
counter = count(2**64)
print(next(counter), next(counter), counter)
five = repeat("x", 5)
print(next(five), five, list(five), list(five), five.__length_hint__())
print(shown(cycle((1, 2, 3))), list(cycle(())), shown(cycle([1, 2])), shown(cycle(Walked(1, 2)), 5))
print(list(pairwise(range(6))), list(pairwise([1])), list(pairwise([])), list(pairwise(Walked(1, 2, 3))))
print(list(chain([1, 2], (3,), "ab", range(2), {}, {4}, b"z", {"k": 1}.items())), list(chain()), list(chain([], [], [5])))
print(list(chain([1], Walked(2, 3), [4])), list(chain.from_iterable(["ab", Walked("c"), iter([5])])))
print(list(chain(map(str, [1, 2]), zip("ab", "cd"), enumerate("e"), repeat(0, 2))))
for bad in ([1], 5, [2]), (5,), ([1, 2], None):
    walk = chain(*bad)
    got = []
    try:
        for item in walk:
            got.append(item)
    except TypeError as error:
        print(got, error, list(walk))
# Half taken, then handed on: to natives, to loops, to each other.
walk = chain([1, 2, 3], [4, 5], [6])
print(next(walk), sum(islice(walk, 2)), list(zip(walk, "abc")), list(walk))
numbers = count()
print(list(zip(numbers, "abc")), next(numbers), dict(zip("xy", numbers)), next(numbers), max(islice(numbers, 4)))
print([a + b for a, b in zip(cycle((10, 20)), islice(count(), 5))], sum(map(len, product("ab", repeat=4))))
print(any(x > 3 for x in count()), 7 in count(), sorted(permutations([3, 1, 2]))[1], set(combinations("abc", 2)) == {*combinations("abc", 2)})


class Counter(count):
    pass


class Chained(chain):
    extra = 1


mine = Counter(5)
print(next(mine), next(mine), isinstance(mine, count), type(mine).__name__, list(Chained("ab", [1])), Chained.from_iterable(["xy"]).extra)
for make in (
    lambda: product("ab", repeat=-1),
    lambda: permutations("ab", -1),
    lambda: permutations("ab", "x"),
    lambda: combinations("ab", -2),
    lambda: islice([1], -1),
    lambda: islice([1], 0, 5, 0),
    lambda: count("a"),
    lambda: repeat(1, "a"),
    lambda: chain.from_iterable(5),
    lambda: pairwise(5),
):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)
one = iter([1, 2, 3])
slices = islice(one, 1, None)
print(next(slices), next(one), list(slices))
grown = [1, 2]
walk = chain(grown, [9])
print(next(walk), grown.append(3), list(walk))

from itertools import accumulate, chain, combinations, count, cycle, dropwhile, groupby, islice, pairwise, permutations, product, repeat, starmap, takewhile, tee, zip_longest

LISTS = [list(range(n, n + 20)) for n in range(30)]
NUMBERS = list(range(1000))
WORDS = sorted("the quick brown fox jumps over the lazy dog".split() * 10, key=len)


def chain_lists():
    return sum(chain.from_iterable(LISTS)) + len(list(chain(*LISTS)))


def accumulate_sums():
    return list(accumulate(NUMBERS))[-1]


def all_combinations():
    return sum(1 for _ in combinations(range(12), 4))


def all_permutations():
    return sum(a for a, *rest in permutations(range(6)))


def cartesian_product():
    return sum(a * b for a, b in product(range(30), repeat=2))


def groups():
    return [(key, len(list(words))) for key, words in groupby(WORDS, key=len)][-1]


def slices():
    return sum(islice(count(3, 2), 500))


def taken_while():
    return len(list(takewhile(lambda n: n < 800, NUMBERS))) + len(list(dropwhile(lambda n: n < 800, NUMBERS)))


def mapped_stars():
    return sum(starmap(pow, zip(range(300), repeat(2))))


def pairs():
    return sum(b - a for a, b in pairwise(NUMBERS))


def longest():
    return sum(a + b for a, b in zip_longest(NUMBERS, NUMBERS[:500], fillvalue=1))


def teed():
    first, second = tee(NUMBERS)
    return sum(first) + sum(second)


def cycled():
    return sum(n for n, _ in zip(cycle((1, 2, 3)), range(1000)))


def chunks():
    numbers = iter(NUMBERS)
    return sum(map(len, iter(lambda: tuple(islice(numbers, 7)), ())))


def pipeline():
    evens = filter(lambda n: n % 2 == 0, count())
    squares = map(lambda n: n * n, evens)
    return sum(islice(takewhile(lambda n: n < 200_000, squares), 300))

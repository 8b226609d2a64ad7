# Every function against a plain one written by hand, over many small inputs: same items in the same order.
import itertools as it
import operator
import random


def by_hand_product(*pools, repeat=1):
    results = [()]
    for pool in [tuple(pool) for pool in pools] * repeat:
        results = [head + (item,) for head in results for item in pool]
    return results


def by_hand_permutations(items, r=None):
    items = tuple(items)
    r = len(items) if r is None else r
    if r == 0:
        return [()]
    return [(items[i],) + rest for i in range(len(items)) for rest in by_hand_permutations(items[:i] + items[i + 1:], r - 1)]


def by_hand_combinations(items, r, repeated=False):
    items = tuple(items)
    if r == 0:
        return [()]
    return [(items[i],) + rest for i in range(len(items)) for rest in by_hand_combinations(items[i if repeated else i + 1:], r - 1, repeated)]


def by_hand_groups(items, key=lambda x: x):
    groups = []
    for item in items:
        if groups and groups[-1][0] == key(item):
            groups[-1][1].append(item)
        else:
            groups.append((key(item), [item]))
    return groups


def by_hand_accumulate(items, function=operator.add, *initial):
    items = [*initial, *items]
    return [__import__("functools").reduce(function, items[:n]) for n in range(1, len(items) + 1)]


def by_hand_longest(*lists, fill=None):
    return [tuple(each[i] if i < len(each) else fill for each in lists) for i in range(max(map(len, lists), default=0))]


rng = random.Random(5)
checks = 0


def same(one, two):
    global checks
    checks += 1
    assert list(one) == list(two), (one, two)


for n in range(5):
    items = "abcde"[:n]
    for r in range(4):
        same(it.permutations(items, r), by_hand_permutations(items, r))
        same(it.combinations(items, r), by_hand_combinations(items, r))
        same(it.combinations_with_replacement(items, r), by_hand_combinations(items, r, True))
        if n < 4:
            same(it.product(items, repeat=r), by_hand_product(items, repeat=r))
    same(it.permutations(items), by_hand_permutations(items))
    same(it.product(items, range(n), [None]), by_hand_product(items, range(n), [None]))
print(checks)
for _ in range(40):
    items = [rng.randrange(4) for _ in range(rng.randrange(9))]
    other = [rng.randrange(3) for _ in range(rng.randrange(9))]
    n, low, high, step = rng.randrange(1, 5), rng.randrange(5), rng.randrange(9), rng.randrange(1, 4)
    cut = next((i for i, x in enumerate(items) if x == 3), len(items))
    same(((k, list(g)) for k, g in it.groupby(items)), by_hand_groups(items))
    same(((k, list(g)) for k, g in it.groupby(items, lambda x: x > 1)), by_hand_groups(items, lambda x: x > 1))
    same(it.accumulate(items), by_hand_accumulate(items))
    same(it.accumulate(items, lambda a, b: a * 3 - b, initial=n), by_hand_accumulate(items, lambda a, b: a * 3 - b, n))
    same(it.accumulate(items, max), by_hand_accumulate(items, max))
    same(it.batched(items, n), [tuple(items[i:i + n]) for i in range(0, len(items), n)])
    same(it.pairwise(items), zip(items, items[1:]))
    same(it.chain(items, other), items + other)
    same(it.chain.from_iterable([items, (), other]), items + other)
    same(it.compress(items, other), [x for x, keep in zip(items, other) if keep])
    same(it.takewhile(lambda x: x != 3, items), items[:cut])
    same(it.dropwhile(lambda x: x != 3, items), items[cut:])
    same(it.filterfalse(lambda x: x % 2, items), [x for x in items if not x % 2])
    same(it.filterfalse(None, items), [x for x in items if not x])
    same(it.islice(items, low, high, step), items[low:high:step])
    same(it.islice(iter(items), high), items[:high])
    same(it.islice(iter(items), low, None), items[low:])
    same(it.starmap(pow, zip(items, other)), [a**b for a, b in zip(items, other)])
    same(it.zip_longest(items, other, fillvalue="-"), by_hand_longest(items, other, fill="-"))
    same(it.zip_longest(items, other, [n]), by_hand_longest(items, other, [n]))
    same(it.islice(it.cycle(items), 20), (items * 20)[:20])
    same(it.repeat(items, n), [items] * n)
    same(it.islice(it.count(low, step), n), range(low, low + n * step, step))
    same(it.islice(it.count(low, -step / 4), n), [low - i * step / 4 for i in range(n)])
    one, two, three = it.tee(iter(items), 3)
    taken = [next(one, None) for _ in range(low)]
    same(list(two) + taken + list(one) + list(three), items + (items + [None] * 9)[:low] + items[low:] + items)
print(checks)

# limits: memory=256MB
# ends: completed
# Builtins that iterators call for items which are such iterators, deeper than the native stack: RecursionError.
import itertools
import math


def ends(action):
    try:
        action()
    except RecursionError:
        return True
    return False


def layers(make, count=200_000):
    inner = [1]
    for _ in range(count):
        inner = make([inner])
    return inner


def first(make):
    return lambda: next(iter(layers(make)))


for function in (any, all, sum, sorted, list, tuple, set, frozenset, math.prod, math.fsum, set().issuperset):
    assert ends(first(lambda items: map(function, items))), function
assert ends(first(lambda items: filter(all, items)))
assert ends(first(lambda items: itertools.takewhile(all, items)))
assert ends(first(lambda items: itertools.groupby(items, tuple)))
assert ends(lambda: list(layers(lambda items: map(any, items))))
assert ends(lambda: sorted([layers(lambda items: map(sum, items))], key=sum))
assert ends(lambda: math.sumprod(layers(lambda items: map(math.prod, items)), [1]))

# One that walks itself.
for make in (lambda items: map(any, items), lambda items: filter(list, items), lambda items: map(map.__next__, items)):
    items = []
    itself = make(items)
    items.extend([itself] * 200_000)
    assert ends(lambda: list(itself))

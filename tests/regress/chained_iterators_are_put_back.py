# list(chain(iterator, generator)) lost what the iterator had given before the generator was met.
from itertools import chain, islice, repeat


def some(*items):
    yield from items


print(list(chain(iter([1, 2, 3]), some(4))), sum(chain(iter((1, 2)), iter(range(3)), some(10))), tuple(chain(map(str, [1]), iter("ab"), some("c"))))
print(list(chain.from_iterable([iter([1, 2]), some(3)])), list(chain.from_iterable({1: iter([1]), 2: some(2)}.values())))
print(list(chain.from_iterable(islice([iter([1, 2]), some(3), iter("x")], 3))), max(chain(reversed([1, 9]), some(3))))
shared = iter(range(6))
print(list(chain(islice(shared, 2), shared, some("end"))), list(shared))
shared = iter(range(4))
print(list(chain([0], shared, shared, some(1))), [*chain(iter({5: 6}), some(7))], dict(chain(iter([(1, 2)]), some((3, 4)))))
walk = chain(iter([1, 2]), iter([3, 4]), some(5))
print(next(walk), list(walk), list(walk), sorted(chain(iter([3, 1]), some(2))), set(chain(iter("aa"), some("b"))) == {"a", "b"})
first = iter([1, 2, 3])
walk = chain(first, [len(5) if False else 4], some(6))
print(list(zip(walk, "abcde")), list(first), any(chain(iter([0]), some(0, 1))), all(chain(iter([1]), some(0))))
print(list(chain.from_iterable(repeat(iter([1, 2]), 3))), list(chain.from_iterable(map(iter, ["ab", "c"]))), list(chain(*[iter([n]) for n in range(30)], some("many"))))

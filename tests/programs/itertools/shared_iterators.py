# One iterator behind several: order of taking, zip's lost item, slices one after the other, tee beside its source, loops in loops, re-entrance.
import itertools as it


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


def fresh():
    return iter("abcdefgh")


source = fresh()
print(list(zip(source, range(3))), next(source), list(zip(range(2), source)), next(source))
source = fresh()
print(list(it.takewhile(lambda c: c < "c", source)), "".join(source))
source = fresh()
print(list(it.islice(source, 2)), list(it.islice(source, 1, 3)), list(it.islice(source, 0)), "".join(source))
source = fresh()
print(list(it.zip_longest(source, source, source)), next(source, "over"))
source = fresh()
print(list(it.batched(source, 3)), next(source, "over"))
source = fresh()
for letter in source:
    print(letter, "".join(it.islice(source, 2)), end="; ")
print()
source = fresh()
pairs = it.pairwise(source)
print(next(pairs), next(source), next(pairs), next(source), list(pairs))
source = fresh()
groups = it.groupby(source, lambda c: c in "abc")
key, group = next(groups)
print(key, next(group), next(source), list(group), next(source), [(k, list(g)) for k, g in groups])
source = fresh()
chained = it.chain(it.islice(source, 2), ["-"], source)
print(next(chained), next(source), "".join(chained))
source = fresh()
compressed = it.compress(source, source)
print(list(compressed))
source = iter([1, 0, 1, 1, 5, 6])
print(list(it.compress(source, source)), list(source))
source = fresh()
one, two = it.tee(source)
print(next(one), next(source), next(two), next(two), next(one), "".join(source), list(one), list(two))
source = fresh()
print(list(it.starmap(lambda a, b: a + b, zip(source, source))), list(it.accumulate(it.chain(source, "z"))))
source = iter(range(10))
print([next(source) for _ in it.takewhile(lambda n: n < 4, source)], list(source))
source = iter(range(10))
print([(a, list(it.takewhile(lambda b: b % 4, source))) for a in source])
source = fresh()
cycled = it.cycle(it.islice(source, 2))
print([next(cycled) for _ in range(5)], next(source))


class Reentrant:
    """Asks the iterator that asks it."""

    def __init__(self, make):
        self.iterator, self.depth = make(self), 0

    def __iter__(self):
        return self

    def __next__(self):
        self.depth += 1
        if self.depth > 3:
            raise StopIteration
        return self.depth


for make in (lambda s: it.chain(s, "x"), lambda s: it.pairwise(s), lambda s: it.accumulate(s), lambda s: it.islice(s, 5), lambda s: it.batched(s, 2)):
    reentrant = Reentrant(make)
    print(list(reentrant.iterator), reentrant.depth)


def around():
    yield 1
    yield next(outer)


outer = it.chain(around())
print(next(outer))
attempt(lambda: next(outer))
numbers = list(range(6))
walking = it.chain(numbers)
for number in walking:
    if number % 2 == 0:
        numbers.remove(number)
print(numbers, list(walking))
log = []
stages = it.filterfalse(lambda x: log.append(f"f{x}"), it.starmap(lambda x, y: log.append(f"s{x}{y}") or x, it.pairwise(map(lambda x: log.append(f"m{x}") or x, range(4)))))
print(next(stages), log, next(stages), log[4:], list(stages), len(log))
left, right = it.tee(map(lambda x: log.append("t") or x, range(3)))
log.clear()
print(list(zip(left, right)), log.count("t"), list(zip(*it.tee(range(3), 3))))
iterators = [iter("ab"), iter("cde"), iter("f")]
print([next(i) for i in iterators], ["".join(i) for i in iterators], list(it.chain(*map(iter, ["x", "yz"]))), list(zip(*[fresh()] * 3, strict=False)))
attempt(lambda: list(zip(*[fresh()] * 3, strict=True)))

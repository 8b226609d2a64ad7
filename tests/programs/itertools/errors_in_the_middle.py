# What each class does after its source, function or predicate has raised: goes on or is at its end; for sources that are classes and generators.
import itertools as it


class Source:
    """1, an error, 3, 4 ..."""

    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n == 2:
            raise ValueError
        if self.n > 6:
            raise StopIteration
        return self.n


def generator():
    yield 1
    raise ValueError


def native():
    return map(int, ["1", "x", "3", "4"])


def steps(iterator, count=5):
    shown = []
    for _ in range(count):
        try:
            shown.append(next(iterator))
        except ValueError:
            shown.append("error")
        except ZeroDivisionError:
            shown.append("zero")
        except StopIteration:
            shown.append("end")
    return shown


makers = {
    "islice": lambda s: it.islice(s, 10), "islice step": lambda s: it.islice(s, 0, 10, 2), "islice from": lambda s: it.islice(s, 1, None), "pairwise": it.pairwise, "batched": lambda s: it.batched(s, 2), "chain": it.chain, "chain of three": lambda s: it.chain([0], s, [7]),
    "from_iterable": lambda s: it.chain.from_iterable([x] for x in s), "accumulate": it.accumulate, "zip_longest": lambda s: it.zip_longest(s, [5, 6]), "zip_longest second": lambda s: it.zip_longest([5, 6, 8], s), "zip": lambda s: zip(s, [5, 6, 7]), "zip second": lambda s: zip([5, 6, 7], s),
    "enumerate": enumerate, "map": lambda s: map(abs, s), "map of a function": lambda s: map(lambda x: -x, s), "filter": lambda s: filter(None, s), "takewhile": lambda s: it.takewhile(bool, s), "dropwhile": lambda s: it.dropwhile(lambda x: x < 1, s), "filterfalse": lambda s: it.filterfalse(lambda x: 0, s),
    "compress": lambda s: it.compress(s, [1] * 9), "selectors": lambda s: it.compress("abcdef", s), "cycle": it.cycle, "groupby": lambda s: map(lambda pair: pair[0], it.groupby(s)), "tee": lambda s: it.tee(s)[0], "starmap": lambda s: it.starmap(max, zip(s, it.repeat(0))),
}
for name, make in makers.items():
    print(name, steps(make(Source())), steps(make(generator())), steps(make(native())))
for name, iterator in {
    "accumulate": it.accumulate([1, 0, 2, 3], lambda a, b: a // b), "starmap": it.starmap(divmod, [(1, 0), (5, 2), (1, 0)]), "map": map(lambda x: 1 // x, [1, 0, 2]), "filter": filter(lambda x: 1 // x, [1, 0, 1]), "filterfalse": it.filterfalse(lambda x: 1 // x, [2, 0, 1, 3]),
    "takewhile": it.takewhile(lambda x: 1 // x, [1, 0, 1, 2]), "dropwhile": it.dropwhile(lambda x: 1 // x, [1, 0, 1, 2, 0]), "groupby": map(lambda pair: pair[0], it.groupby([1, 0, 1, 2], lambda x: 1 // x)),
}.items():
    print(name, steps(iterator))
for make in (it.combinations, it.permutations, it.combinations_with_replacement):
    try:
        make(Source(), 2)
    except ValueError as error:
        print(make.__name__, type(error).__name__)
try:
    it.product([1], Source())
except ValueError:
    print("product")
left, right = it.tee(Source())
print(steps(left, 3), steps(right, 3), steps(left, 2), steps(right, 2))
nested = it.islice(it.chain(it.pairwise(native()), [9]), 5)
print(steps(nested), steps(it.chain(it.batched(Source(), 2), "z")), steps(it.zip_longest(it.islice(native(), 3), "ab")), steps(it.accumulate(it.chain([10], native()))))

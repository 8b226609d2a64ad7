# Iterators as objects: types, iter() of themselves, what is left after errors, lengths that are not known.
import itertools
import operator

made = {
    "count": itertools.count(),
    "cycle": itertools.cycle("ab"),
    "repeat": itertools.repeat(1, 3),
    "chain": itertools.chain("ab"),
    "compress": itertools.compress("ab", [1, 1]),
    "islice": itertools.islice("abc", 2),
    "starmap": itertools.starmap(pow, [(1, 2)]),
    "takewhile": itertools.takewhile(bool, [1]),
    "dropwhile": itertools.dropwhile(bool, [1]),
    "filterfalse": itertools.filterfalse(bool, [0]),
    "groupby": itertools.groupby("a"),
    "product": itertools.product("ab"),
    "permutations": itertools.permutations("ab"),
    "combinations": itertools.combinations("ab", 1),
    "accumulate": itertools.accumulate([1]),
    "zip_longest": itertools.zip_longest("a"),
    "pairwise": itertools.pairwise("ab"),
    "batched": itertools.batched("ab", 1),
}
for name, iterator in made.items():
    kind = type(iterator)
    print(name, kind.__name__, kind.__module__, iter(iterator) is iterator, kind is getattr(itertools, name), hasattr(iterator, "__len__"), operator.length_hint(iterator, -1))
for name, iterator in made.items():
    if name not in ("count", "cycle"):
        print(name, len(list(iterator)), list(iterator), next(iterator, "end"))


def failing():
    yield 1
    raise KeyError("once")


for wrap in (itertools.chain, lambda it: itertools.islice(it, 5), itertools.accumulate, itertools.pairwise, lambda it: itertools.zip_longest(it, "ab"), lambda it: itertools.takewhile(bool, it)):
    iterator, seen = wrap(failing()), []
    for _ in range(3):
        try:
            seen.append(next(iterator))
        except (KeyError, StopIteration) as error:
            seen.append(type(error).__name__)
    print(seen)

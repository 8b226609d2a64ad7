# Constructors that take no keywords leave them to the __init__() of a class that derives from theirs.
import itertools

CASES = [
    (itertools.filterfalse, (None, [0, 1])),
    (itertools.cycle, ([1],)),
    (itertools.pairwise, ([1, 2],)),
    (itertools.chain, ([1], [2])),
    (itertools.starmap, (pow, [(1, 2)])),
    (itertools.islice, ([1, 2], 1)),
    (itertools.takewhile, (bool, [1])),
    (itertools.dropwhile, (bool, [0, 1])),
    (itertools.repeat, (1, 2)),
    (itertools.compress, ([1], [1])),
    (itertools.batched, ([1], 1)),
    (itertools.groupby, ([1],)),
    (itertools.permutations, ([1],)),
    (filter, (None, [1])),
    (map, (str, [1])),
    (zip, ([1],)),
    (enumerate, ([1],)),
    (tuple, ([1],)),
    (frozenset, ([1],)),
    (float, (1,)),
]

for cls, args in CASES:
    class Derived(cls):
        def __init__(self, *args, extra=None):
            self.extra = extra

    for called in cls, Derived:
        try:
            made = called(*args, extra=3)
            print(cls.__name__, made.extra, list(itertools.islice(made, 3)) if hasattr(made, "__iter__") else made)
        except TypeError as error:
            print(cls.__name__, error)

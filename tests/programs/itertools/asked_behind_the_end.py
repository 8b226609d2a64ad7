# Iterators that are asked behind their end ask their source again, where CPython's do; a StopIteration of a function ends nothing.
from itertools import accumulate, chain, compress, dropwhile, filterfalse, groupby, islice, pairwise, starmap, takewhile, zip_longest


class Pausing:
    """Ends after each item that is None."""

    def __init__(self, *items):
        self.items = list(items)

    def __iter__(self):
        return self

    def __next__(self):
        if not self.items:
            raise StopIteration
        item = self.items.pop(0)
        if item is None:
            raise StopIteration
        return item


def source():
    return Pausing(1, 2, None, 3, None, None, 4)


def stopping(item):
    if item == 2:
        raise StopIteration
    return item


for name, make in (
    ("map", lambda: map(str, source())),
    ("map of two", lambda: map(lambda a, b: (a, b), source(), source())),
    ("filter", lambda: filter(lambda x: True, source())),
    ("filter None", lambda: filter(None, source())),
    ("zip", lambda: zip(source())),
    ("enumerate", lambda: enumerate(source())),
    ("accumulate", lambda: accumulate(source())),
    ("compress", lambda: compress(source(), [1, 1, 1, 1])),
    ("dropwhile", lambda: dropwhile(lambda x: x < 2, source())),
    ("takewhile", lambda: takewhile(lambda x: x < 4, source())),
    ("filterfalse", lambda: filterfalse(lambda x: False, source())),
    ("starmap", lambda: starmap(lambda *x: x, map(lambda x: (x,), source()))),
    ("pairwise", lambda: pairwise(source())),
    ("islice", lambda: islice(source(), 5)),
    ("chain", lambda: chain(source())),
    ("zip_longest", lambda: zip_longest(source())),
    ("stopping map", lambda: map(stopping, [1, 2, 3])),
    ("stopping filter", lambda: filter(stopping, [1, 2, 3])),
    ("stopping accumulate", lambda: accumulate([1, 2, 3, 4], lambda a, b: stopping(b))),
    ("stopping starmap", lambda: starmap(stopping, [(1,), (2,), (3,)])),
    ("stopping takewhile", lambda: takewhile(stopping, [1, 2, 3])),
    ("stopping dropwhile", lambda: dropwhile(stopping, [1, 2, 3])),
    ("stopping filterfalse", lambda: filterfalse(stopping, [0, 1, 2, 0])),
):
    it = make()
    print(name, [list(it) for _ in range(4)], next(it, "end"))

# Iterators whose source or function asks them for the next item.
from itertools import accumulate, groupby, pairwise, starmap, takewhile


def pairs(again_at):
    class Source:
        count = 0

        def __iter__(self):
            return self

        def __next__(self):
            self.count += 1
            if self.count in again_at:
                return next(it)
            return [self.count]

    it = pairwise(Source())
    return [next(it) for _ in range(4)]


for again_at in ({1}, {2}, {3}, {1, 2}):
    print(pairs(again_at))


def counted(most):
    class Source:
        count = 0

        def __iter__(self):
            return self

        def __next__(self):
            if self.count >= most:
                raise StopIteration
            self.count += 1
            return next(it, None) if self.count == 1 else [self.count]

    it = pairwise(Source())
    return list(it)


print([counted(most) for most in range(1, 5)])


def function(n):
    if n == 5:
        list(group)
    return n != 6


for key, group in groupby(range(10), function):
    list(group)  # which of them has what is another matter


class Asking:
    def __init__(self, depth):
        self.depth = depth
        self.count = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.count += 1
        if self.count == self.depth:
            return ("again", next(self.it))
        if self.count > 6:
            raise StopIteration
        return self.count


for make in (
    lambda s: map(str, s), lambda s: filter(None, s), lambda s: zip(s, s), lambda s: starmap(print, [(1,)]),
    lambda s: takewhile(bool, s),
):
    source = Asking(3)
    source.it = make(source)
    print(list(source.it))

# next(map(len, ...), default) took an item and left it when len() needed guest code.
class Sized:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        if self.n == 3:
            raise StopIteration
        return self.n

    def __bool__(self):
        return self.n > 1


walk = map(len, [Sized(1), Sized(2), [0, 0, 0], Sized(4)])
print([next(walk, "end") for _ in range(6)])
walk = filter(None, [Sized(1), Sized(2), 0, 5, Sized(4)])
print([getattr(next(walk, "end"), "n", "-") for _ in range(5)])
walk = map(len, iter([Sized(1), Sized(3), Sized(2)]))
print([next(walk, "end") for _ in range(4)])

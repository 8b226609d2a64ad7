# for, iter(), next() and reversed(): __iter__, __getitem__, __reversed__ and __len__, and every way in which they can be wrong.
class Steps:
    def __init__(self, n, error=IndexError):
        self.n, self.error = n, error

    def __getitem__(self, i):
        if not 0 <= i < self.n:
            raise self.error(f"at {i}")
        return i * i


class Sized(Steps):
    def __len__(self):
        return self.n + 1


class OwnReversed(Sized):
    def __reversed__(self):
        return "anything at all"


class NextOnly:
    def __next__(self):
        return 1


class Iterator(NextOnly):
    count = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.count += 1
        if self.count == 3:
            raise StopIteration("result")
        return self.count


def cls(**namespace):
    return type("Made", (), {f"__{k}__": v for k, v in namespace.items()})()


def attempt(action):
    try:
        print(action())
    except BaseException as e:
        print(type(e).__name__, e)


it = Iterator()
print(list(it), it.count, next(Iterator(), "d"), next(NextOnly()), list(Steps(4)), [x for x in Steps(3, StopIteration)],
      type(iter(Steps(1))).__name__)
for action in (lambda: list(Steps(2, KeyError)), lambda: iter(NextOnly()),
               lambda: list(cls(iter=lambda self: cls(next=lambda self: 1 // 0))), lambda: iter(cls(iter=lambda self: cls())),
               lambda: iter(cls(iter=None, getitem=lambda self, i: i)), lambda: list(cls(iter=lambda: 1)),
               lambda: next(cls(iter=lambda self: self)), lambda: next(iter([]), "default"), lambda: next(iter([])), lambda: next([1]),
               lambda: list(reversed(Sized(3))), lambda: list(reversed(Steps(3))), lambda: reversed(OwnReversed(1)),
               lambda: reversed(cls(reversed=None, getitem=lambda self, i: i, len=lambda self: 1)), lambda: reversed({1}),
               lambda: reversed(5), lambda: reversed(cls(len=lambda self: 2)),
               lambda: list(reversed(cls(getitem=lambda self, i: i, len=lambda self: 3))),
               lambda: reversed(cls(getitem=lambda self, i: i, len=lambda self: -1)), lambda: list(reversed({"a": 1, "b": 2}.items())),
               lambda: reversed(iter([1])), lambda: iter(5), lambda: iter(None, 1), lambda: list(iter(iter([3, 2, 1]).__next__, 1)),
               lambda: [a for a, b in Steps(2)]):
    attempt(action)
r = reversed(Sized(2))
print(r.__length_hint__(), type(r).__name__, attempt(lambda: next(r)))

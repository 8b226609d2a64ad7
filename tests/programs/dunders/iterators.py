# Iterator classes: __iter__ and __next__, exhaustion, use by builtins.
class Squares:
    def __init__(self, stop):
        self.stop = stop

    def __iter__(self):
        return SquaresIterator(self.stop)


class SquaresIterator:
    def __init__(self, stop):
        self.i, self.stop = 0, stop

    def __iter__(self):
        return self

    def __next__(self):
        if self.i >= self.stop:
            raise StopIteration
        self.i += 1
        return self.i ** 2


s = Squares(5)
print(list(s), tuple(s), sum(s), max(s), sorted(s, reverse=True), 16 in s, 17 in s)
print([a + b for a, b in zip(s, s)], list(enumerate(s, 1))[-1])
a, *b, c = s
print(a, b, c, [*s], {x: 1 for x in s}, *s)
print(dict(zip(s, "abcde")), list(map(lambda x: -x, s)), [x for x in filter(lambda x: x % 2, s)])
it = iter(s)
print(next(it), next(it), list(it), next(it, "end"))
try:
    next(it)
except StopIteration as error:
    print("StopIteration", error.args)
print(all(s), any(s), min(s, key=lambda x: (x - 10) ** 2), ",".join(str(x) for x in s))
for x in s:
    if x > 9:
        break
else:
    print("not reached")
print(x)


class NotIterator:
    def __iter__(self):
        return 5


class Raises:
    def __iter__(self):
        return self

    def __next__(self):
        raise RuntimeError("broken iterator")


for bad in (lambda: list(NotIterator()), lambda: [*Raises()], lambda: next([]), lambda: sum(Raises()), lambda: iter(Squares)):
    try:
        bad()
    except (TypeError, RuntimeError) as error:
        print(type(error).__name__ + ":", error)
print(list(iter([3, 2, 1, 0, 9].pop, 0)))

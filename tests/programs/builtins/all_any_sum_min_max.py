# Reductions over native and user iterables.
def gen(*items):
    for item in items:
        log.append(item)
        yield item


log = []
print(all([]), any([]), all([1, "a"]), all([1, 0]), any([0, "", None]), any([0, 5]))
print(all(gen(1, 0, 2)), log)
log.clear()
print(any(gen(0, 3, 4)), log)
print(sum([]), sum([1, 2, 3]), sum([1, 2], 10), sum([0.5, 1]), sum([[1], [2]], []), sum((), "x") if False else "", sum([True, True]), sum(range(10 ** 4)), sum(gen(1, 2)), sum([1], start=5))
print(sum([2 ** 62, 2 ** 62, 2 ** 62]), sum([10 ** 30, -1]), sum([1, 2.5, 3]), sum([(1,), (2,)], ()))
print(min(3, 1, 2), max(3, 1, 2), min([5, 2]), max("hello"), min((1, 2), (1, 1)), max([1.5, 1]), min([], default="d"), max((), default=None), max({"a": 1, "b": 0}), min(gen(4, 3)))
print(max("apple", "fig", key=len), min([3, -5, 1], key=abs), max([1, 2, 3], key=lambda x: -x), min("bca", key=ord), max([(1, "a"), (1, "b")], key=lambda p: p[0]), min([1, 1.0, True]), max(1, 1.0))


class Num:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        return Num(self.n + (other.n if isinstance(other, Num) else other))

    __radd__ = __add__

    def __gt__(self, other):
        return self.n > other.n

    def __lt__(self, other):
        return self.n < other.n

    def __bool__(self):
        return self.n != 0


nums = [Num(3), Num(0), Num(7)]
print(sum(nums).n, sum(nums, 100).n, max(nums).n, min(nums).n, all(nums), any(nums), max(nums, key=lambda x: -x.n).n)
for bad in (lambda: sum(5), lambda: sum(["a"]), lambda: sum([1], "a"), lambda: sum([b"a"], b""), lambda: max(5), lambda: max([]), lambda: min(1, "a"), lambda: max(1, 2, foo=3), lambda: any(5), lambda: all(), lambda: max(1, 2, default=3), lambda: sum([[1]])):
    try:
        print(bad())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

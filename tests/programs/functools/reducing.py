# reduce() over all kinds of iterables, with and without a beginning.
from functools import reduce
import operator

print(reduce(operator.add, [1, 2, 3]), reduce(operator.add, [1, 2, 3], 10), reduce(operator.mul, range(1, 8)))
print(reduce(lambda a, b: a + b, "abc"), reduce(lambda a, b: b + a, "abc", "-"))
print(reduce(lambda a, b: {**a, **b}, [{"a": 1}, {"b": 2}, {"a": 3}], {}))
print(reduce(max, (n * 7 % 11 for n in range(20))), reduce(operator.or_, [{1}, {2}, {1, 3}]))
print(reduce(lambda a, b: 1 / 0, [5]), reduce(lambda a, b: 1 / 0, [], "begin"))
for arguments in [(operator.add, []), (operator.add, 5), (None, [1, 2]), (operator.add,), (operator.add, [1, "a"]), ()]:
    try:
        print(reduce(*arguments))
    except TypeError as error:
        print(type(error).__name__, error)
print(reduce(function=operator.sub, iterable=[1], initial=5) if False else reduce(operator.sub, [1], initial=5))


class Walk:
    def __init__(self, n):
        self.n = n

    def __getitem__(self, index):
        if index == self.n:
            raise IndexError
        return index * index


print(reduce(operator.add, Walk(6)), reduce(lambda seen, item: seen + [item], {"x": 1, "y": 2}, []))


def noisy():
    yield 1
    raise KeyError("in the middle")


try:
    reduce(operator.add, noisy(), 0)
except KeyError as error:
    print("KeyError", error)

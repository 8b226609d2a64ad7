# groupby() without a generator, and where one takes over: hostile keys, shared iterators, groups that are left or outlive theirs.
from itertools import chain, count, groupby, islice, takewhile
import operator


def show(groups):
    return [(key, list(group)) for key, group in groups]


words = sorted("the quick brown fox jumps over the lazy dog".split(), key=len)
print(show(groupby(words, key=len)))
print(show(groupby([1, 1, 2, 3, 3, 1])))
print(show(groupby([])))
print(show(groupby("aabba")), show(groupby("aAbB", str.lower)))
print(show(groupby(range(10), lambda n: n // 3)))
print(show(groupby({"a": 1, "b": 1, "c": 2}.items(), operator.itemgetter(1))))
print([(key, sum(1 for _ in group)) for key, group in groupby((n * n % 5 for n in range(12)), key=bool)])
print(list(map(len, map(list, map(operator.itemgetter(1), groupby([1, 1, 2]))))))
print({key: list(group) for key, group in groupby([0, 0.0, False, 1, True, 1.0])})

# Groups that are not walked, or only in part, and old ones.
groups = groupby([1, 1, 1, 2, 2, 3])
key, first = next(groups)
print(key, next(first))
key, second = next(groups)
print(key, list(first), list(second), list(second), next(groups)[0], list(second))
print(next(groups, "end"), list(groups))
kept = list(groupby([1, 1, 2, 2]))
print([key for key, _ in kept], [list(group) for _, group in kept])
group = next(groupby("aab"))[1]
print(list(group))
groups = groupby("aabb")
a = next(groups)
print(next(a[1]), next(a[1]), next(a[1], "no more"), next(a[1], "no more"), next(groups)[0])

# A group under other iterators.
for key, group in groupby([1, 1, 2, 2, 2], key=lambda n: n):
    print(key, list(islice(group, 1)), list(group))
for key, group in groupby(range(7), key=lambda n: n > 3):
    print(key, list(takewhile(lambda n: n != 2, group)), list(zip(group, "xyz")), tuple(group))
for key, group in groupby(range(6), key=lambda n: n // 2):
    print(key, list(chain(group, [9])), max(group, default=None))
print([key for key, _ in islice(groupby(count(), lambda n: n // 4), 3)])
print([list(map(lambda n: n + key, group)) for key, group in groupby([1, 1, 2])])

# The source is walked by others, too.
source = iter([1, 1, 1, 2, 2])
groups = groupby(source)
key, group = next(groups)
print(next(group), next(source), list(group), next(source, "end"))


# Keys that only guest code computes, or compares.
def loudly(item):
    print("key", item)
    return item // 10


print(show(groupby([1, 2, 11, 12, 30], loudly)))
calls = []
groups = groupby([1, 2, 11], lambda n: calls.append(n) or n // 10)
key, group = next(groups)
print(key, calls, next(group), calls, list(group), calls)


class Key:
    def __init__(self, number):
        self.number = number

    def __eq__(self, other):
        print("compare", self.number, other.number)
        return self.number == other.number

    def __repr__(self):
        return f"Key({self.number})"


print(show(groupby([1, 2, 11, 12], lambda n: Key(n // 10))))
keys = [Key(1), Key(1), Key(2)]
print(show(groupby(keys)))


# Some keys need guest code, the first ones do not.
def mixed(n):
    return n // 2 if n < 3 else loudly(n)


groups = groupby([0, 1, 2, 3, 4, 15, 16], mixed)
for key, group in groups:
    print(key, next(group), list(group))
groups = groupby([0, 0, 0, 33, 33], mixed)
key, group = next(groups)
print(key, next(group), next(group), next(group), next(group, "end"), next(groups)[0], next(groups, "end"))


def failing(n):
    if n == 3:
        raise ValueError("three")
    return n // 2


groups = groupby([0, 1, 2, 3, 4, 5, 3, 3], failing)
for _ in range(7):
    try:
        key, group = next(groups)
        print(key, next(group))
        print(list(group))
    except ValueError as error:
        print("error", error)
    except StopIteration:
        print("end")
groups = groupby([1, "a", None, 2], lambda item: item + 1)
for _ in range(4):
    try:
        print(next(groups)[0])
    except TypeError as error:
        print(error)


def stopping(n):
    if n == 2:
        raise StopIteration
    return n


print([key for key, _ in groupby([0, 1, 2, 3], stopping)])

# Keys that walk on themselves.
groups = groupby([1, 2, 3, 4, 5, 6], lambda n: next(groups, (0,))[0] if n == 2 else n)
print([(key, list(group)) for key, group in groups])
nan = float("nan")
print(len(list(groupby([nan, nan, float("nan")]))))


def source_that_fails():
    yield 1
    yield 1
    raise KeyError("source")


groups = groupby(source_that_fails())
key, group = next(groups)
try:
    print(list(group))
except KeyError as error:
    print("failed", error)
print(list(group), next(groups, "end"))


class Sub(groupby):
    extra = 1


print(show(Sub("aab")), type(next(Sub("a"))[1]).__name__, Sub("a").extra)
for wrong in (lambda: groupby(), lambda: groupby(1), lambda: groupby([1], 2, 3), lambda: next(groupby([1], 5))):
    try:
        wrong()
    except TypeError as error:
        print(error)
print(iter(groups) is groups, iter(group) is group)
m = map(lambda n: n or print("zero"), [0, 0, 1])
print(show(groupby(m)))
m = map(lambda n: n or print("zero"), [1, 1, 0, 1])
groups = groupby(m)
print(next(m), show(groups))
deep = iter([1, 1, 2])
for _ in range(20):
    deep = map(int, deep)
print(show(groupby(deep)))
print(list(enumerate(key for key, _ in groupby("aabb"))), list(zip(groupby("aab"), "xy"))[1][0][0])

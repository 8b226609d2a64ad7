# Natives may call what map() and groupby() call some items ahead, as long as nobody can tell.
from itertools import accumulate, count, groupby, islice
import operator

growing = [1, 2, 3]
growing.extend(map(lambda n: len(growing) * n, (1, 1, 1)))
print(growing)
growing += map(growing.count, [1, 3, 3])
print(growing)
growing[1:2] = map(lambda n: len(growing), range(3))
print(growing)
seen = set()
seen.update(map(lambda n: len(seen), range(5)))
print(seen)
table = {}
table.update(map(lambda n: (n, len(table)), range(4)))
print(table)
print(list(map(lambda n: n * 2, range(100)))[-1], tuple(map(str, range(70)))[-1], sum(map(lambda n: n + 0.5, range(50))))
source = iter(range(10))
print(max(map(operator.neg, source)), list(source))
source = iter([1, 2, "x", 3, 4])
try:
    sum(map(lambda n: n, source))
except TypeError as error:
    print(error, list(source))
source = iter([1, 2, 0, 4, 5])
try:
    sum(map(lambda n: 8 // n, source))
except ZeroDivisionError as error:
    print(error, list(source))
source = iter([1, 2, 0, 4, 5])
walk = map(lambda n: 8 // n if n else print("zero") or 7, source)
print(sum(walk), list(source))
source = iter(range(50))
print(sum(islice(map(lambda n: n + 1, source), 5)), next(source))
source = iter([3, 1, 2])
walk = accumulate(source)
print(tuple(islice(walk, 2)), next(walk), next(walk, "end"))
source = iter([1, 2, 3, None, 4])
walk = accumulate(source)
try:
    print(list(walk))
except TypeError as error:
    print(error, list(source), next(walk, "end"))
print(list(accumulate([1.5, 2, 0.25])), list(accumulate([1 << 61, 1 << 61, 1 << 61, 1])), list(accumulate([True, True])))
print(list(accumulate([0.1] * 5)), list(accumulate("abc")), list(islice(accumulate(count(1)), 40))[-1])
numbers = [1, 2, 3]
walk = accumulate(numbers)
print(next(walk), numbers.append(4), list(walk))
source = iter(range(12))
groups = groupby(source, key=lambda n: n // 5)
key, group = next(groups)
print(key, sum(group), next(source), next(groups)[0], list(source))
source = iter([1, 1, 1, 2, 2])
groups = groupby(source)
key, group = next(groups)
try:
    print(sum(group, "x"))
except TypeError as error:
    print(error)
groups = groupby(iter([1, 1, "a", "a"]), key=lambda n: n)
print([sum(group) if key == 1 else len(list(group)) for key, group in groups])
source = iter([4, 5, 6, 0, 1])
groups = groupby(source, key=lambda n: 12 // n > 1)
key, group = next(groups)
try:
    print(tuple(group))
except ZeroDivisionError as error:
    print(error, list(source), list(group))


class Word(str):
    def __eq__(self, other):
        print("compare", str(self), str(other))
        return str.__eq__(self, other)

    __hash__ = str.__hash__


words = [Word("a"), Word("a"), Word("b")]
print([(str(key), len(list(group))) for key, group in groupby(words)])
total = 0
print([total := total + n for n in map(lambda n: n, range(5))], sum(map(lambda n: total + n, range(3))))
print(any(x > 3 for x in map(abs, [-1, -5])), sorted(map(lambda n: -n, range(5))), min(map(len, ["aa", "b"])))
numbers = iter(range(10))
print([tuple(islice(numbers, 4)) for _ in range(4)], list(islice(numbers, 2)))
numbers = iter([1, 2, 3, 4, 5])
print(list(islice(numbers, 2)), tuple(islice(numbers, 0)), next(numbers), list(islice(numbers, 5)), tuple(islice(numbers, 3)))
walk = islice(iter([1, 2, 3]), 2)
print(tuple(walk), tuple(walk), next(walk, "end"), () == (1, 2), [] == [1], [1] != [])
from itertools import repeat, starmap

pairs = iter(range(2, 10))
print(sum(starmap(pow, zip(pairs, repeat(2, 3)))), list(pairs))
pairs = iter([1, 2, 0, 4])
try:
    print(list(starmap(divmod, zip((7, 7, 7, 7), pairs))))
except ZeroDivisionError as error:
    print(error, list(pairs))
left, right = iter([1, 2, 3]), iter([1, 2])
print(tuple(starmap(max, zip(left, right))), list(left), list(right))
left, right = iter([1, 2]), iter([1, 2, 3])
print(max(starmap(pow, zip(left, right))), list(left), list(right))
both = iter(range(8))
print(list(starmap(pow, zip(both, both))), list(both))
count_down = repeat("x", 5)
print(list(islice(count_down, 2)), count_down, tuple(count_down), count_down)
print(list(starmap(pow, zip([2, 2.5], [3, 2]))), sum(starmap(pow, zip(range(40), repeat(3)))))
source = iter([2, 3, "x", 4])
try:
    sum(starmap(pow, zip(source, repeat(2))))
except TypeError as error:
    print(error, list(source))

# Getters of one item as keys: lists, tuples, dicts, numbers from the end, what has a __getitem__ of its own, errors.
from operator import itemgetter

rows = [(n * 7 % 11, -n, str(n)) for n in range(8)]
for key in (0, 1, 2, -1, -3):
    print(key, [row[0] for row in sorted(rows, key=itemgetter(key))])
print(sorted([[3, 1], (2, 5), [1, 9]], key=itemgetter(1)))
print(sorted([{"a": 2}, {"a": 1}], key=itemgetter("a")))
print(list(map(itemgetter(True), ["xy", (1, 2), [3, 4]])), list(filter(itemgetter(0), [(0, 1), (2, 3), [""], ["s"]])))
print(list(map(itemgetter(slice(1, 3)), rows[:2])), list(map(itemgetter(0, 2), rows[:2])))


class Backwards(list):
    def __getitem__(self, index):
        return super().__getitem__(-1 - index)


print(sorted([Backwards([1, 9]), Backwards([2, 3]), [5, 5]], key=itemgetter(0)))
for wrong in ([(1, 2), (3,)], [(1, 2), 5], [{"b": 1}]):
    for key in (1, -2):
        try:
            print(sorted(wrong, key=itemgetter(key)))
        except (IndexError, TypeError, KeyError) as error:
            print(type(error).__name__, error)


print(max(rows, key=itemgetter(0)), min(rows, key=itemgetter(-1)))

import bisect

a = [1, 2, 2, 2, 5, 8]
for x in 0, 1, 2, 3, 8, 9, 2.5, True:
    print(x, bisect.bisect(a, x), bisect.bisect_left(a, x), bisect.bisect_right(a, x), bisect.bisect_left(a, x, 2, 4), bisect.bisect_right(a, x, lo=1, hi=None))
words = ["kiwi", "Apple", "fig", "banana"]
words.sort(key=str.lower)
for word in "cherry", "APPLE", "zoo", "a":
    bisect.insort(words, word, key=str.lower)
    print(words, bisect.bisect_left(words, word.lower(), key=str.lower))
calls = []


def key(item):
    calls.append(item)
    return item[0]


pairs = [(1, "a"), (2, "b"), (2, "c"), (3, "d")]
print(bisect.bisect_left(pairs, 2, key=key), calls)
calls.clear()
bisect.insort_left(pairs, (2, "new"), key=key)
bisect.insort_right(pairs, (2, "last"), key=key)
print(pairs, len(calls))


class Odd:
    def __init__(self, items):
        self.items = items

    def __len__(self):
        print("len")
        return len(self.items)

    def __getitem__(self, index):
        print("item", index)
        return self.items[index]

    def insert(self, index, item):
        print("insert", index, item)
        self.items.insert(index, item)


odd = Odd([1, 3, 5])
print(bisect.bisect_left(odd, 3), bisect.bisect(odd, 3, 0, 2))
bisect.insort(odd, 4)
print(odd.items, bisect.bisect.__name__, bisect.insort.__name__)


class Less:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        print("lt", self.n, other.n)
        return self.n < other.n


print(bisect.bisect_right([Less(1), Less(2)], Less(2)), bisect.bisect_left([Less(1), Less(2)], Less(2)))
for call in (lambda: bisect.bisect(a, "x"), lambda: bisect.bisect(a, 1, -1), lambda: bisect.bisect(5, 1), lambda: bisect.insort((1, 2), 1), lambda: bisect.bisect(a), lambda: bisect.bisect(a, 1, key=3), lambda: bisect.bisect(a, 1, 0, 99), lambda: bisect.bisect(a, 1, "x")):
    try:
        print(call())
    except (TypeError, ValueError, IndexError, AttributeError) as error:
        print(type(error).__name__, error)

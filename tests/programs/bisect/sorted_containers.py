# A sorted list and an interval map of the kind that programs write themselves.
from bisect import bisect_left, bisect_right, insort


class SortedList:
    def __init__(self, items=(), key=None):
        self.key = key
        self._items = sorted(items, key=key)

    def add(self, item):
        insort(self._items, item, key=self.key)

    def __contains__(self, item):
        place = bisect_left(self._items, self.key(item) if self.key else item, key=self.key)
        return place < len(self._items) and self._items[place] == item

    def between(self, low, high):
        return self._items[bisect_left(self._items, low, key=self.key):bisect_right(self._items, high, key=self.key)]

    def __iter__(self):
        return iter(self._items)

    def __repr__(self):
        return f"{type(self).__name__}({self._items})"


numbers = SortedList([5, 1, 4])
for number in (3, 9, -2, 4):
    numbers.add(number)
print(numbers, 4 in numbers, 6 in numbers, numbers.between(1, 4), numbers.between(10, 20))
words = SortedList(["pear", "fig", "banana"], key=len)
words.add("kiwi")
words.add("plum")
print(words, "fig" in words, "apple" in words, words.between(4, 5))


class IntervalMap:
    def __init__(self, default):
        self.starts, self.values = [], []
        self.default = default

    def __setitem__(self, start, value):
        place = bisect_left(self.starts, start)
        if place < len(self.starts) and self.starts[place] == start:
            self.values[place] = value
        else:
            self.starts.insert(place, start)
            self.values.insert(place, value)

    def __getitem__(self, at):
        place = bisect_right(self.starts, at) - 1
        return self.default if place < 0 else self.values[place]


prices = IntervalMap("closed")
for hour, price in [(9, "low"), (17, "high"), (12, "lunch"), (22, "closed"), (12, "noon")]:
    prices[hour] = price
print([prices[hour] for hour in (0, 9, 11.99, 12, 16, 17, 23)], prices.starts)

# Comparisons and keys that change the list while it is searched.
import bisect


class Clearing:
    def __init__(self, items):
        self.items = items

    def __lt__(self, other):
        self.items.clear()
        return False


items = [1, 2, 3, 4]
try:
    print(bisect.bisect_right(items, Clearing(items)))
except IndexError as error:
    print("IndexError", error)
items = [1, 2, 3, 4]
bisect_items = items
try:
    print(bisect.bisect_left(items, 3, key=lambda item: items.clear() or 5))
except IndexError as error:
    print("IndexError", error)
items = [1, 2, 3, 4]


def growing(item):
    items.append(item)
    return item


print(bisect.bisect_left(items, 3, key=growing), items)
items = [1, 2, 3, 4]


def shrinking(item):
    del items[-1]
    return item


bisect.insort(items, 9, 0, 1, key=shrinking)
print(items)
items = [1, 3]
bisect.insort(items, 2, key=lambda item: bisect.bisect(items, item) and item)
print(items)
def search():
    numbers = []
    for number in (7, 3, 5, 3):
        bisect.insort_left(numbers, number)
        yield list(numbers)
print(list(search()))

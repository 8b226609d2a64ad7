# Sequences written in Python: only __getitem__ and __len__ are asked, and only where the search goes.
import bisect


class Squares:
    def __init__(self, size):
        self.size, self.asked = size, []

    def __len__(self):
        return self.size

    def __getitem__(self, index):
        self.asked.append(index)
        return index * index


squares = Squares(1000)
print(bisect.bisect_left(squares, 144), squares.asked)
squares.asked.clear()
print(bisect.bisect_right(squares, 144, 10, 20), squares.asked)
squares.asked.clear()
print(bisect.bisect_right(squares, -1), squares.asked)
print(bisect.bisect_left(range(0, 10 ** 6, 3), 300), bisect.bisect_right("abcdef", "c"), bisect.bisect((1, 2, 2, 3), 2), bisect.bisect(b"abc", 98))


class Inserting(list):
    def insert(self, index, item):
        print("insert", index, item)
        super().insert(index, item)


items = Inserting([1, 5, 9])
print(bisect.insort(items, 5), bisect.insort_left(items, 5), items)


class OnlyInsert:
    def __init__(self):
        self.items = [2, 4]

    def __len__(self):
        return len(self.items)

    def __getitem__(self, index):
        return self.items[index]

    def insert(self, index, item):
        self.items.insert(index, item)


own = OnlyInsert()
bisect.insort(own, 3)
bisect.insort(own, 8, key=None)
print(own.items)


class Failing(Squares):
    def __getitem__(self, index):
        raise LookupError(f"no {index}")


try:
    bisect.bisect(Failing(10), 3)
except LookupError as error:
    print(error)


class Wrong:
    def __len__(self):
        return -1

    def __getitem__(self, index):
        return 0


try:
    bisect.bisect(Wrong(), 3)
except ValueError as error:
    print(error)

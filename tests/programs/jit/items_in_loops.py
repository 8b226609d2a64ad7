# Lists are looked at once in a block of a loop: indices that are negative, out of range or new, lists that become shorter.
def reverse(items, low, high):
    while low < high:
        items[low], items[high] = items[high], items[low]
        low += 1
        high -= 1
    return items


for _ in range(30):
    reverse(list(range(40)), 0, 39)
print(reverse(list(range(10)), 0, 9), reverse([1.5, "x", None, (2,)], 0, 3), reverse(list(range(8)), -8, -1))
print(reverse([], 0, -1), reverse([1], 0, 0), reverse(list(range(6)), -6, 5))
for low, high in ((0, 10), (-11, 3), (0, 2 ** 30), (-2 ** 30, 3), (-2 ** 70, 3)):
    try:
        print(reverse(list(range(10)), low, high))
    except (IndexError, OverflowError) as error:
        print(low, high, type(error).__name__, error)


def neighbours(items, turns):
    total = 0
    n = len(items)
    for turn in range(turns):
        for i in range(n):
            total += items[i] - items[i - 1] * 2 + items[i]
            items[i] = total & 63
            items[i - 1] = items[i] + 1
    return total, items[:5]


def ahead(items, turns):
    total = 0
    n = len(items) - 1
    for turn in range(turns):
        for i in range(n):
            total += items[i + 1] * 3 - items[i]
            items[i] = (items[i + 1] + total) & 255
    return total


print(neighbours(list(range(20)), 30), ahead(list(range(20)), 30), neighbours(list(range(20)), 3))


def constants(items, pair, turns):
    total = 0
    for i in range(turns):
        items[0], items[1] = items[1], items[0]
        items[2] = items[0] + pair[1] - pair[0]
        total += items[2] * (i & 1) + items[0]
    return total, items, pair


print(constants([1, 2, 3], (4, 9), 200), constants([1, 2, 3, 4], [4, 9], 7), constants([2.5, 1, True, 4], [4, 9], 6))
for items, pair in (([1, 2], (1, 2)), ([1], (1, 2)), ([], (1, 2)), ([1, 2, 3], (1,)), ([1, 2, 3], ()), ((1, 2, 3), (1, 2)), ([1, 2, 3], "ab")):
    try:
        print(constants(items, pair, 40))
    except (IndexError, TypeError) as error:
        print(type(error).__name__, error, items)


class Shortens:
    def __init__(self, items, by):
        self.items, self.by = items, by

    def __radd__(self, other):
        del self.items[-self.by:]
        return other + 1

    __rmul__ = __rsub__ = __radd__


def sums(first, second, keys):
    total = 0
    for i in range(len(keys)):
        k = keys[i]
        a = first[k]
        b = second[k]
        total = total + b
        a = first[k]
        first[k] = a + 1
        second[k] = b
        total = total * 1 + first[k]
    return total


keys = [n % 10 for n in range(300)]
print(sums(list(range(10)), list(range(10)), keys))
shared = list(range(10))
print(sums(shared, shared, keys), shared)
for by in (1, 5, 9, 10):
    first, second = list(range(10)), list(range(10))
    second[7] = Shortens(first, by)
    try:
        print(by, sums(first, second, keys[:25]), first)
    except IndexError as error:
        print(by, error, first)


def rows(matrix, turns):
    total = 0.0
    for turn in range(turns):
        for i in range(len(matrix)):
            row = matrix[i]
            for j in range(len(row)):
                total += matrix[j][i] * row[j]
    return total


square = [[0.5 * i + j for j in range(6)] for i in range(6)]
print(rows(square, 20))
for odd in ([1, 2, 3, 4, 5, 6], (1.5,) * 6, [True] * 6, [0.0, -0.0, 1e300, 1e-300, 2, 3], None, "abcdef", [0.5] * 5, 0.0, -0.0, [None] * 6):
    try:
        print(odd, rows(square[:4] + [odd] + square[5:], 5))
    except (TypeError, IndexError) as error:
        print(odd, type(error).__name__, error)


def flags(limit, marks):
    count = 0
    for i in range(2, limit):
        if not marks[i]:
            count += 1
            for j in range(i * i, limit, i):
                marks[j] = True
    return count


print([flags(1000, [value] * 1000) for value in (False, 0, 0.0, None, "", [], True, "x", 1, 2.5)])

# What second-tier code decides without a jump, globals that loops take for granted, steps and bools that only a branch reads.


def counted(rate, turns):
    x, high, low = 0.25, 0, 0
    for _ in range(turns):
        x = rate * x * (1.0 - x)
        if x > 0.5:
            high += 1
        if x <= 0.5:
            low -= 3
    return high, low, x


def largest(values):
    most = least = 0
    for value in values:
        other = value * 7919 % 1009
        if other > most:
            most = other
        if other < least + 3:
            least = other
    return most, least


def overflows(turns, start):
    # The sum leaves the ints that lie inline where the condition holds, and nowhere else.
    total = start
    for i in range(turns):
        if i % 3 == 1:
            total += 1000
        if i >= 5000:
            total -= 1
    return total


def not_taken(turns):
    total = 4611686018427387903
    for i in range(turns):
        if i < 0:
            total += 1
    return total


def remainders(turns, start):
    total = 0
    for i in range(start, start + turns):
        total += i % 7 + i % 32767 + i // 10 % 3
    return total


def stepped(limit):
    flags = [False] * limit
    kept = 0
    for step in range(2, 40):
        for i in range(step * step, limit, step):
            flags[i] = True
        for i in range(limit - 1, -1, -step):
            if not flags[i]:
                kept += i
    return kept, sum(flags)


def mixed_flags(flags):
    seen = 0
    for turn in range(4000):
        if flags[turn % len(flags)]:
            seen += 1
    return seen


def half(x):
    return x * 0.5


def called(turns):
    total = 0.0
    for i in range(turns):
        total += half(i) + abs(i - 70)
    return total


def rebinds(turns):
    global half
    total = 0.0
    for i in range(turns):
        total += half(i)
        if i == turns // 2:
            half = double
    return total


def double(x):
    return x * 2


def stores(turns):
    global changing
    total = 0
    for i in range(turns):
        total += len(changing)
        changing = pair if i % 1000 == 0 else triple
    return total


pair, triple = [1, 2], (1, 2, 3)
changing = pair

print(counted(3.75, 20000), counted(2, 3000))
print(largest(range(30000)), largest([5] * 3000 + [True, 2**70, 6]))
print(overflows(9000, 4611686018427387903 - 1500000), overflows(9000, -4611686018427387904 + 2000))
print(not_taken(20000))
for start in (0, 2**31 - 500, 2**32 - 3000, 2**33 - 3000, 2**40, -3000):
    print(remainders(6000, start))
print(stepped(20000))
print(mixed_flags([True, False, True]), mixed_flags([True, 0, "", None, 1.5]), mixed_flags([[], [0], False, 7]))
print(called(20000))
print(rebinds(6000), half(3))
print(called(20000))
half = None
try:
    called(5)
except TypeError as error:
    print(error)
half = double
abs = double
print(called(9000))
del abs
print(called(9000))
print(stores(9000))
len = sum
print(stores(9000))


def empty_ranges(rows):
    found = 0
    for row in range(rows):
        for column in range(row % 3, row % 5, 2):
            found += column
            if column > 2:
                found = row
    return found


print(empty_ranges(20000))


def floats_of(items, turns):
    total = 0.0
    for turn in range(turns):
        total += items[turn % 4] * 0.5 - items[1]
    return total


print(floats_of([0.0, -0.0, 1.5, -2.5], 8000), floats_of((1e-300, 0.0, 1e300, 3.5), 8000), floats_of([1.5, 2, True, 0.0], 8000))


class Point:
    def __init__(self, x):
        self.x = x


def attributes(points, turns):
    total = 0.0
    for turn in range(turns):
        point = points[turn % 3]
        total += point.x * point.x
        point.x = 0.25 - point.x
    return total


print(attributes([Point(0.0), Point(-0.0), Point(2.5)], 9000), attributes([Point(1e200), Point(1), Point(0.5)], 90))

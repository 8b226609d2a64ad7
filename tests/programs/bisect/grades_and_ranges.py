# Look-ups in tables: grades, tax brackets, closest value, counting a range, first and last of equal items.
from bisect import bisect, bisect_left, bisect_right, insort


def grade(score, breakpoints=(60, 70, 80, 90), grades="FDCBA"):
    return grades[bisect(breakpoints, score)]


print("".join(grade(score) for score in [33, 99, 77, 70, 89, 90, 100, 60, 59.999]))


def index(items, x):
    place = bisect_left(items, x)
    if place != len(items) and items[place] == x:
        return place
    raise ValueError(f"{x} is not there")


def closest(items, x):
    place = bisect_left(items, x)
    return min(items[max(0, place - 1):place + 1], key=lambda item: (abs(item - x), item))


items = [1, 3, 3, 3, 6, 10, 15]
print(index(items, 3), closest(items, 4), closest(items, 5), closest(items, 100), closest(items, -100))
try:
    index(items, 4)
except ValueError as error:
    print(error)
print(bisect_right(items, 3) - bisect_left(items, 3), items[bisect_left(items, 3):bisect_right(items, 10)], bisect_left(items, 0), bisect_right(items, 99))
longest = []
for number in [10, 9, 2, 5, 3, 7, 101, 18, 4, 20]:
    place = bisect_left(longest, number)
    longest[place:place + 1] = [number]
print(len(longest), longest)
window, medians = [], []
data = [5, 2, 8, 1, 9, 4, 7]
for at, number in enumerate(data):
    insort(window, number)
    if len(window) > 3:
        window.pop(bisect_left(window, data[at - 3]))
    medians.append(window[len(window) // 2])
print(medians)
brackets, rates = [0, 9875, 40125, 85525], [0.10, 0.12, 0.22, 0.24]


def tax(income):
    total = 0
    for low, high, rate in zip(brackets, brackets[1:] + [float("inf")], rates):
        if income > low:
            total += (min(income, high) - low) * rate
    return round(total, 2), rates[bisect(brackets, income) - 1]


print([tax(income) for income in (0, 5000, 9875, 50000, 100000)])

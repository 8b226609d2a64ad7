# merge(): keys, reverse, laziness, stability, iterators that fail.
import heapq

print(list(heapq.merge()), list(heapq.merge([])), list(heapq.merge([1, 3], [2, 4], [0, 9])))
print(list(heapq.merge(["dog", "horse"], ["cat", "fish", "kangaroo"], key=len)))
print(list(heapq.merge([9, 5, 1], [8, 4], reverse=True)), list(heapq.merge(["aaa", "b"], ["cc"], key=len, reverse=True)))
left = [(1, "l"), (1, "ll"), (2, "l")]
right = [(1, "r"), (2, "r"), (2, "rr")]
print(list(heapq.merge(left, right, key=lambda pair: pair[0])))
print(list(heapq.merge(left[::-1], right[::-1], key=lambda pair: pair[0], reverse=True)))
print(list(heapq.merge([3, 1, 2], [0, 5])))


def count(name, numbers):
    for number in numbers:
        print("take", name, number)
        yield number
    print("end", name)


merged = heapq.merge(count("a", [1, 4]), count("b", [2, 3]))
print(type(merged).__name__, iter(merged) is merged)
for item in merged:
    print(item)


def broken():
    yield 1
    raise RuntimeError("broken")


for reverse in (False, True):
    merged = heapq.merge(broken(), [3, 2] if reverse else [2, 3], reverse=reverse)
    try:
        while True:
            print(next(merged))
    except RuntimeError as error:
        print("error", error)
    print(list(merged))
heap = list(heapq.merge(*[[number, number + 3] for number in range(6)]))
print(heap)
def infinite(start):
    while True:
        yield start
        start += 2
merged = heapq.merge(infinite(0), infinite(1))
print([next(merged) for _ in range(6)])

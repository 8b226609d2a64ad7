import heapq

data = [(i * 37) % 23 for i in range(40)]
for n in (-1, 0, 1, 2, 5, 39, 40, 100):
    print(n, heapq.nsmallest(n, data), heapq.nlargest(n, data))
    print(n, heapq.nsmallest(n, iter(data)), heapq.nlargest(n, iter(data)))
    print(heapq.nsmallest(n, iter(data), key=lambda v: -v % 7), heapq.nlargest(n, data, key=lambda v: v % 5))
words = "the quick brown fox jumps over the lazy dog".split()
print(heapq.nsmallest(3, words, key=len), heapq.nlargest(3, words, key=len), heapq.nsmallest(1, words), heapq.nlargest(1, []))
print(heapq.nsmallest(2, {"b": 1, "a": 2, "c": 0}), heapq.nlargest(2, {"b": 1, "a": 2, "c": 0}))
print(list(heapq.merge([1, 4, 7], [2, 5, 8], [0, 9], [])), list(heapq.merge()), list(heapq.merge([3, 5])))
print(list(heapq.merge([9, 3, 1], [8, 2], reverse=True)))
print(list(heapq.merge(["dog", "horse"], ["cat", "fish", "kangaroo"], key=len)))
print(list(heapq.merge(["kangaroo", "fish"], ["horse", "cat"], key=len, reverse=True)))
print(list(heapq.merge([(1, "a"), (2, "a")], [(1, "b"), (2, "b")], key=lambda p: p[0])))


def noisy(name, values):
    for value in values:
        print("from", name, value)
        yield value


merged = heapq.merge(noisy("x", [1, 3, 5]), noisy("y", [2, 4]))
for item in merged:
    print("got", item)
for call in (lambda: heapq.nsmallest(2, 5), lambda: list(heapq.merge([1], ["a"])), lambda: list(heapq.merge(5)), lambda: heapq.nlargest("x", [1]), lambda: heapq.nsmallest(2, [1, "a", 3])):
    try:
        print(call())
    except TypeError as error:
        print(error)

# sorted and list.sort: keys, reverse, stability, user-defined order.
people = [("Bob", 25), ("Ann", 30), ("Cid", 25), ("Dee", 30), ("Eve", 20)]
print(sorted(people))
print(sorted(people, key=lambda p: p[1]))
print(sorted(people, key=lambda p: p[1], reverse=True))
print(sorted(people, key=lambda p: (-p[1], p[0])))
print(sorted("banana cherry apple".split(), key=len), sorted("banana", reverse=True), sorted([3, 1, 2], key=lambda x: -x))
print(sorted(["b", "A", "c", "B"], key=str.lower), sorted(["b", "A", "c", "B"]), sorted([True, 0, 2, -1.5, 10 ** 20]), sorted([]), sorted([[2], [1, 5], [1]]))
print(sorted({"b": 2, "a": 1}.items(), key=lambda kv: kv[1]), sorted((x for x in [2, 1])), sorted({3, 1, 2}), sorted(range(5, 0, -1)), sorted(["10", "9", "1"], key=int))


class Version:
    comparisons = 0

    def __init__(self, *parts):
        self.parts = parts

    def __lt__(self, other):
        Version.comparisons += 1
        return self.parts < other.parts

    def __repr__(self):
        return ".".join(map(str, self.parts))


versions = [Version(1, 10), Version(1, 2), Version(0, 9), Version(1, 2, 1)]
print(sorted(versions), Version.comparisons > 0, sorted(versions, reverse=True), min(versions), max(versions))
versions.sort(key=lambda v: len(v.parts))
print(versions)
x = [5, 3, 9]
print(x.sort(), x, x.sort(reverse=True), x, sorted(x, key=None), list(reversed(sorted(x))))
calls = []


def key(v):
    calls.append(v)
    return v % 3


print(sorted([5, 4, 3, 2, 1, 0], key=key), calls)
data = [(i * 7919) % 101 for i in range(200)]
print(sorted(data) == sorted(data[::-1]), sorted(data)[:5], all(a <= b for a, b in zip(sorted(data), sorted(data)[1:])))
pairs = sorted([(d % 10, i) for i, d in enumerate(data)], key=lambda p: p[0])
print(all(p < q for p, q in zip(pairs, pairs[1:])))
pairs = sorted([(d % 10, i) for i, d in enumerate(data)], key=lambda p: p[0], reverse=True)
print(all(p[0] > q[0] or p[1] < q[1] for p, q in zip(pairs, pairs[1:])))
for bad in (lambda: sorted([1, "a"]), lambda: sorted([None, None]), lambda: sorted([1, 2], lambda v: v), lambda: sorted([1], key=5), lambda: sorted([3, 1], key=lambda v: 1 / 0), lambda: [{}, {}].sort(), lambda: sorted(["a", "b"], key=lambda v: None)):
    try:
        print(bad())
    except (TypeError, ZeroDivisionError) as error:
        print(type(error).__name__, error)

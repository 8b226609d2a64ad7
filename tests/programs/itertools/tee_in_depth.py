# tee() more closely: distance between copies, copies made late, of each other, over every kind of source, zipped with themselves, kept in containers, with the module's other classes.
import copy
import itertools as it

log = []


def source(n):
    for i in range(n):
        log.append(i)
        yield i


one, two = it.tee(source(4))
print(next(one), next(one), log, next(two), log, list(one), log, list(two), log)
log.clear()
copies = it.tee(source(3), 4)
for index, each in enumerate(copies):
    print(index, [next(each) for _ in range(index)], len(log), end="; ")
print([list(each) for each in copies], log)
for kind in ("abc", [1, 2], (3,), {"k": 1}, range(3), iter("xy"), it.count(5), map(abs, [-1, 2]), zip("ab", "cd"), enumerate("q"), reversed([1, 2]), (c for c in "gen"), b"by", it.chain("a", "b"), it.repeat("r", 2)):
    left, right = it.tee(kind)
    print([*it.islice(left, 3)], [*it.islice(right, 3)], end=" ")
print()
base = it.tee("abcdef", 1)[0]
next(base)
late = copy.copy(base)
next(base)
later = copy.copy(base)
print("".join(late), "".join(later), "".join(base), "".join(copy.copy(base)))
first, second = it.tee("abc")
third, fourth = it.tee(second)
print(next(third), next(second), next(fourth), next(first), list(first), list(second), list(third), list(fourth))
a, b = it.tee(range(4))
print(list(zip(a, it.islice(b, 1, None))), list(zip(*it.tee("xy", 3))), list(zip(*[it.tee("abcd", 1)[0]] * 2)), list(map(lambda *t: t, *it.tee([1, 2]))))
stored = {"x": it.tee([1, 2, 3])[0]}
stored["y"] = copy.copy(stored["x"])
print(next(stored["x"]), sum(stored["y"]), sum(stored["x"]), [list(t) for t in it.tee(it.tee(it.tee("ab")[0])[1])])
numbers, checks = it.tee(range(10))
print(list(it.compress(numbers, map(lambda n: n % 3 == 0, checks))), [max(c) - min(d) for c, d in [it.tee([4, 1, 9])]], (lambda p, q: sum(p) / sum(1 for _ in q))(*it.tee([2, 4, 9])))
groups, again = it.tee(it.groupby("aabb"))
print([k for k, _ in groups], [(k, list(g)) for k, g in again])
spread = it.tee(range(200), 2)
print(sum(it.islice(spread[0], 150)), sum(it.islice(spread[1], 50)), sum(spread[0]), sum(spread[1]))
for many in (0, 1, 2, 50):
    tees = it.tee("ab", many)
    print(many, len(tees), len({id(t) for t in tees}), {"".join(t) for t in tees})


class Tracked:
    def __init__(self, items):
        self.items = iter(items)

    def __iter__(self):
        return self

    def __next__(self):
        item = next(self.items)
        log.append(f"get {item}")
        return item

    def __copy__(self):
        log.append("copied")
        return Tracked(list(self.items))


log.clear()
p, q = it.tee(Tracked("ab"))
print(next(p), list(q), list(p), log)
evens, odds = (it.compress(t, it.cycle(pattern)) for t, pattern in zip(it.tee("abcdef"), ([1, 0], [0, 1])))
print("".join(evens), "".join(odds), ["".join(it.islice(t, n, n + 2)) for n, t in enumerate(it.tee("abcdef", 4))], list(it.chain(*it.tee("ab"), "-")), list(it.zip_longest(*it.tee("abc"), "x")))

# groupby: keys, order, groups that are overtaken, shared sources, objects as keys, errors, unsorted input, what keeps what alive.
import itertools as it
import operator


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


def noisy(items):
    for item in items:
        print("  give", item)
        yield item
    print("  end")


print([(key, list(group)) for key, group in it.groupby("AAAABBBCCDAABB")], [key for key, _ in it.groupby("aabca")], ["".join(g) for _, g in it.groupby("aab")])
groups = it.groupby(noisy([1, 1, 2, 3, 3]))
key, group = next(groups)
print(key, next(group))
second, other = next(groups)
print(second, list(group), list(other), list(other))
third, last = next(groups)
print(third, next(groups, "over"), list(last))
kept = list(it.groupby("aabbc"))
print([(key, list(group)) for key, group in kept])
pairs = [(key, list(group)) for key, group in it.groupby(range(10), key=lambda x: x // 4)]
print(pairs, [(key, sum(1 for _ in group)) for key, group in it.groupby([0, False, 0.0, 1, True, "1"])])
print([(key, list(group)) for key, group in it.groupby([1, 1, 2], None)], list(it.groupby([])), [(k, list(g)) for k, g in it.groupby(iterable="ab", key=str.upper)], [(k, list(g)) for k, g in it.groupby(["apple", "avocado", "bean"], key=operator.itemgetter(0))])


class Key:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        print(f"  {self.value} == {other.value}")
        return self.value == other.value

    def __repr__(self):
        return f"K{self.value}"


print([(key, list(group)) for key, group in it.groupby([1, 1, 2], Key)])
nan = float("nan")
print([list(g) for _, g in it.groupby([nan, nan, float("nan")])], [list(g) for _, g in it.groupby([[1], [1], [2]])])
attempt(lambda: it.groupby())
attempt(lambda: it.groupby(5))
attempt(lambda: list(it.groupby([1], 5)))
attempt(lambda: it.groupby([1], None, None))
attempt(lambda: list(it.groupby([1, 0], lambda x: 1 // x)))
attempt(lambda: it.groupby([1], keys=len))


def failing():
    yield 1
    yield 1
    raise ValueError("source")


groups = it.groupby(failing())
key, group = next(groups)
print(key, next(group), next(group))
attempt(lambda: next(group))
attempt(lambda: next(groups))


class Equal:
    def __eq__(self, other):
        raise RuntimeError("compared")


groups = it.groupby([Equal(), Equal()])
key, group = next(groups)
next(group)
attempt(lambda: next(group))
text = "aaabbc"
print("".join(f"{c}{len(list(g))}" for c, g in it.groupby(text)), [list(g) for ok, g in it.groupby([1, 2, -1, -3, 4], lambda x: x > 0) if ok], [[b for _, b in g] for _, g in it.groupby(enumerate([2, 3, 5, 6, 8]), lambda p: p[1] - p[0])])
rows = [("x", 1), ("y", 5), ("x", 2), ("y", 7)]
by_name = operator.itemgetter(0)
print({name: [n for _, n in group] for name, group in it.groupby(sorted(rows, key=by_name), by_name)}, [(name, [n for _, n in group]) for name, group in it.groupby(rows, by_name)])
lines = "a\n\nb\nc\n\n\nd".split("\n")
print([list(g) for full, g in it.groupby(lines, bool) if full], max(((k, len(list(g))) for k, g in it.groupby("HHTTTH")), key=lambda p: p[1]), sum(1 for _ in it.groupby("mississippi")))

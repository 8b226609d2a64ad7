# pairwise and windows made of it: shared sources, growing lists, errors, re-entrance; sliding windows, differences, runs, paths.
import collections
import itertools as it


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


pairs = it.pairwise(noisy("abc"))
print("made", next(pairs), next(pairs), next(pairs, "over"), next(pairs, "over"))
print(list(it.pairwise([])), list(it.pairwise([1])), list(it.pairwise("ab")), list(it.pairwise({"x": 1, "y": 2})), list(it.pairwise(range(4))))
for wrong in (lambda: it.pairwise(), lambda: it.pairwise(5), lambda: it.pairwise("ab", "cd"), lambda: it.pairwise(iterable="ab")):
    attempt(wrong)
source = iter(range(6))
pairs = it.pairwise(source)
print(next(pairs), next(source), next(pairs), list(source), next(pairs, "over"))
items = [1, 2]
pairs = it.pairwise(items)
print(next(pairs), items.append(3), next(pairs), next(pairs, "over"))


def failing():
    yield 1
    yield 2
    raise ValueError("source")


pairs = it.pairwise(failing())
print(next(pairs))
attempt(lambda: next(pairs))
attempt(lambda: next(pairs))
print(list(it.islice(it.pairwise(it.count()), 3)), list(it.pairwise(it.pairwise("abcd"))), [a is b for a, b in it.pairwise([[]] * 3)])


def windows(iterable, size):
    """By a deque, as the recipes do."""
    iterator = iter(iterable)
    window = collections.deque(it.islice(iterator, size - 1), maxlen=size)
    for item in iterator:
        window.append(item)
        yield tuple(window)


def windows_of_tees(iterable, size):
    copies = it.tee(iterable, size)
    return zip(*(it.islice(each, start, None) for start, each in enumerate(copies)))


for size in (1, 2, 3, 6):
    print(size, list(windows("abcde", size)), list(windows("abcde", size)) == list(windows_of_tees("abcde", size)))
temperatures = [20, 21, 19, 19, 25]
print([b - a for a, b in it.pairwise(temperatures)], all(a <= b for a, b in it.pairwise([1, 2, 2, 5])), [i for i, (a, b) in enumerate(it.pairwise(temperatures)) if a > b], max(b - a for a, b in it.pairwise(temperatures)))
print([sum(w) / 3 for w in windows(temperatures, 3)], "->".join("ABC"), [f"{a}{b}" for a, b in it.pairwise("ABCA")])
distances = {("A", "B"): 5, ("B", "C"): 7, ("C", "A"): 2}
print(sum(distances[leg] for leg in it.pairwise("ABCA")), [p for p in it.permutations("ABC") if all(leg in distances for leg in it.pairwise(p))])
text = "the cat sat on the mat the cat ran"
print(collections.Counter(it.pairwise(text.split())).most_common(2), collections.Counter(map("".join, it.pairwise("mississippi"))).most_common(3))
bounds = [0, 3, 7, 10]
print([list(range(10))[a:b] for a, b in it.pairwise(bounds)], [(a, b) for a, b in it.pairwise(sorted([5, 1, 9])) if b - a > 3], [list(g) for _, g in it.groupby(range(7), key=lambda x: sum(x >= b for b in bounds[1:]))])
events = [("login", 1), ("click", 4), ("click", 5), ("logout", 30)]
print([(a[0], b[0], b[1] - a[1]) for a, b in it.pairwise(events)], [a for a, b in it.pairwise("aabbbc") if a == b])


class Chatty:
    def __iter__(self):
        print("  iter")
        return iter("xyz")


made = it.pairwise(Chatty())
print("after", list(made), it.pairwise.__name__, iter(made) is made)

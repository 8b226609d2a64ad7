# zip_longest beside zip(strict=) and map: fill values, order of asking, errors in the middle, no arguments, infinite ones, lists that grow.
import itertools as it


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


def noisy(name, items):
    for item in items:
        print("  give", name, item)
        yield item
    print("  end", name)


print(list(it.zip_longest(noisy("a", [1, 2, 3]), noisy("b", "x"), fillvalue="-")))
zipped = it.zip_longest(noisy("p", [1]), noisy("q", []))
print("made", next(zipped), next(zipped, "over"), next(zipped, "over"))
print(list(it.zip_longest()), list(it.zip_longest([])), list(it.zip_longest([], [])), list(it.zip_longest("ab")), list(it.zip_longest("ab", [], "c")), list(it.zip_longest("ab", (), "cde", fillvalue=None)), list(it.zip_longest([1], [2, 3], fillvalue=[])))
for wrong in (lambda: it.zip_longest(5), lambda: it.zip_longest("a", 5), lambda: it.zip_longest(None, "a")):
    attempt(wrong)


def failing():
    yield 1
    raise ValueError("source")


broken = it.zip_longest(failing(), "abc")
print(next(broken))
attempt(lambda: next(broken))
print(next(broken, "over"), next(broken, "over"), next(broken, "over"))
broken = it.zip_longest("abc", failing(), fillvalue=0)
print(next(broken))
attempt(lambda: next(broken))
print(list(broken))
fill = object()
pairs = list(it.zip_longest([1, None], [None], fillvalue=fill))
print(pairs[1][1] is fill, pairs[0])
print([(a, b) for a, b in it.zip_longest([1, 2, 3], [1, 5]) if a != b], list(it.islice(it.zip_longest(it.count(), "ab", fillvalue="."), 4)), list(zip(*it.zip_longest("abc", "d", fillvalue=" "))))
items = [1, 2]
growing = it.zip_longest(items, range(4), fillvalue="f")
print(next(growing), next(growing), next(growing), items.append(9), list(growing))
attempt(lambda: list(zip("ab", "abc", strict=True)))
attempt(lambda: list(zip("abc", "ab", strict=True)))
attempt(lambda: list(map(lambda a, b: a + b, "ab", "abc", strict=True)))


def compare(one, two):
    """Version numbers of different lengths."""
    for a, b in it.zip_longest(map(int, one.split(".")), map(int, two.split(".")), fillvalue=0):
        if a != b:
            return -1 if a < b else 1
    return 0


print([compare(*pair) for pair in (("1.2", "1.2.0"), ("1.2", "1.2.1"), ("1.10", "1.9"), ("2", "1.9.9"))])
columns = [["name", "ann"], ["age", "30", "31"], ["city"]]
print([" | ".join(f"{cell:5}" for cell in row) for row in it.zip_longest(*columns, fillvalue="")])
one, two = "kitten sits".split(), "kitten sat on".split()
print([f"{a or '+'}/{b or '-'}" for a, b in it.zip_longest(one, two) if a != b], [sum(cs) for cs in it.zip_longest([1, 2], [1], [1, 1, 1], fillvalue=0)], list(map("".join, it.zip_longest("adg", "be", "c", fillvalue="_"))))
polynomials = [[1, 2, 3], [5], [0, 1]]
print([sum(c) for c in it.zip_longest(*polynomials, fillvalue=0)], [tuple(filter(None, t)) for t in it.zip_longest("ab", "c")], list(it.chain.from_iterable(it.zip_longest("ace", "bd"))))
matrix = [[1], [2, 3], [4, 5, 6]]
print(list(it.zip_longest(*matrix)), [list(r) for r in zip(*it.zip_longest(*matrix))], it.zip_longest.__name__)

# islice, batched, takewhile, dropwhile, filterfalse, compress, count, cycle, repeat: where each one stops.
from itertools import batched, chain, compress, count, cycle, dropwhile, filterfalse, islice, repeat, starmap, takewhile

print(list(islice("abcdef", 3)), list(islice("abcdef", 2, None)), list(islice("abcdef", 1, 5, 2)), list(islice(count(), 3, 10, 3)), list(islice([], 5)), list(islice("abc", 0)), list(islice("abc", None, None, 2)))
source = iter(range(10))
print(list(islice(source, 3)), next(source), list(islice(source, 1, 3)), list(source))
print(list(batched("abcdefg", 3)), list(batched([], 2)), list(batched(range(4), 2, strict=True)))
print(list(takewhile(str.isalpha, "ab1c")), list(dropwhile(str.isalpha, "ab1c")), list(filterfalse(None, [0, 1, "", "x"])), list(filterfalse(lambda n: n % 3, range(10))), list(compress("abcdef", [1, 0, True, "", "x"])))
print(list(islice(count(5, -2), 4)), list(islice(count(0.5, 0.25), 3)), repr(count(3)), repr(count(1, 2)), list(islice(cycle("ab"), 5)), list(cycle([])), list(repeat("x", 3)), repr(repeat(1, 2)), list(repeat(1, -1)))
print(list(starmap(pow, [(2, 3), (3, 2)])), list(starmap(max, ["abc", (1, 2)])), list(chain("ab", [], (1,), {"k": 1})), list(chain()), list(chain.from_iterable(["ab", "c"])))
rest = iter("aab")
print(list(takewhile(lambda c: c == "a", rest)), list(rest), next(islice("abc", 5, None), "none"))
for wrong in (lambda: islice("a", -1), lambda: islice("a", 1, 2, 0), lambda: islice("a", "x"), lambda: islice("a"), lambda: batched("a", 0), lambda: list(batched("abc", 2, strict=True)), lambda: count("a"), lambda: repeat(), lambda: cycle(5), lambda: list(starmap(pow, [5])), lambda: list(chain(5)), lambda: list(chain("a", 5)), lambda: compress("a"), lambda: takewhile(1)):
    try:
        print(wrong())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

# tee, zip_longest and starmap over what needs no guest code, and constructors in C++: ends, mistakes, sharing, what is nested,
# and where a source turns out to need guest code after all.
import copy
from itertools import chain, count, groupby, islice, pairwise, repeat, starmap, tee, zip_longest
from operator import add, mul


def attempt(label, function, *args, **kwargs):
    try:
        print(label, "->", function(*args, **kwargs))
    except Exception as error:
        print(label, "!", type(error).__name__, error)


# tee: blocks of items are passed at different times
first, second, third = tee(range(500), 3)
print(sum(first), sum(islice(second, 100)), next(third), sum(second), sum(third), list(first), list(second), next(third, "end"))
a, b = tee(iter([1, 2, 3, 4]))
print(next(a), next(a))
c = copy.copy(a)
d, e = tee(a)
print(list(c), list(b), list(d), list(e), list(a))
numbers = [1, 2]
a, b = tee(numbers)
print(next(a), numbers.append(3), list(a), numbers.append(4), list(a), list(b), list(b))
a, b = tee(zip("abc", count()))
print(dict(a), list(zip(b, b)))
table = {"a": 1, "b": 2}
a, b = tee(table.items())
print(next(a))
table["c"] = 3
attempt("changed", next, a)
print(next(b))
attempt("changed", list, b)
a, b = tee(n for n in range(3))
print(list(zip(a, b)), type(a).__name__)
many = tee("xyz", 70)
print(len(many), {"".join(part) for part in many}, tee("x", 0))
attempt("n", tee, "x", -1)
attempt("n", tee, "x", 1.5)
attempt("n", tee, "x", 10**30)
attempt("iterable", tee, 5)
nested = tee(pairwise(chain([1, 2], (3,), range(2))), 2)
print(list(nested[0]), list(map(sum, nested[1])))
deep = iter("deep")
for _ in range(40):
    deep = tee(islice(deep, 10), 1)[0]
print("".join(deep))
chained = iter(range(5))
for _ in range(40):
    chained = tee(chained, 1)[0]
print(list(chained))

# zip_longest of two
print(list(zip_longest("abc", [1])), list(zip_longest([], range(3), fillvalue="-")), list(zip_longest((), ())))
print(list(zip_longest(b"ab", {"x": 1, "y": 2, "z": 3}.items(), fillvalue=0)), list(zip_longest("é€😀", "a")))
walk = zip_longest("ab", repeat(0, 3))
print(next(walk), list(walk), list(walk), next(walk, "end"))
table = {"a": 1, "b": 2, "c": 3}
walk = zip_longest(range(5), table)
print(next(walk))
del table["a"]
attempt("changed", next, walk)
print(list(walk))
attempt("no iterable", zip_longest, [1], 5)
print(list(zip_longest(zip("ab", "cd"), enumerate("e"))), list(zip_longest((n for n in range(2)), [7])))
print(max(zip_longest([3, 5], [9])), sum(a * b for a, b in zip_longest(range(4), range(6), fillvalue=2)))

# starmap of builtins
print(list(starmap(pow, [(2, 3), (3, 2), (2, 5, 7)])), sum(starmap(mul, zip(range(5), count(1)))), list(starmap(max, ["ab", (1, 2)])))
print(list(starmap(divmod, [(7, 2), [9, 4], range(8, 1, -5)])), list(starmap(len, [([1, 2],), "x"])), list(starmap(dict, [()])))
walk = starmap(pow, [(1, 2), (0, -1), (2, 2), (1,), ("a", 2), (3, 3), 5, (2, 1)])
for _ in range(9):
    attempt("step", lambda: next(walk, "end"))


class Power:
    def __init__(self, n):
        self.n = n

    def __pow__(self, other):
        return f"{self.n} ** {other}"

    def __add__(self, other):
        raise StopIteration if other == 2 else ValueError(other)


print(list(starmap(pow, [(2, 2), (Power(3), 4), (5, 1)])))
walk = starmap(add, [(1, 1), (Power(1), 1), (2, 2), (Power(1), 2)])
for _ in range(6):
    attempt("step", next, walk)
attempt("iterable", starmap, pow, 5)
attempt("function", lambda: list(starmap(5, [(1,)])))
print(list(starmap(print, [("a", 1), ()])), list(zip(starmap(pow, [(2, 2), (3, 3)]), "ab")))

# accumulate by +
from itertools import accumulate

print(list(accumulate([1, 2, 3])), list(accumulate(range(5))), list(accumulate([0.5, 1.25, 2.0])), list(accumulate([])), list(accumulate([7])))
print(list(accumulate([1, 2**62, 2**62, 1.5, 2])), list(accumulate("abc")), list(accumulate([[1], [2]])), list(accumulate([1, 2.5, True, 2j])))
print(list(accumulate([2**61, 2**61, 2**61, -(2**63)])), list(accumulate((1, 2), initial=None)), list(accumulate((1, 2), initial=5)))
print(list(accumulate([1e308, 1e308, -1e308])), list(accumulate([5e-324, 5e-324])), list(accumulate([True, True])), list(accumulate([1, 2, 3], func=None)))
walk = accumulate([1, 2, "x", 3, 4])
for _ in range(6):
    attempt("step", lambda: next(walk, "end"))
walk = accumulate({1: "a", 2: "b"})
print(next(walk), list(zip(walk, "xy")), sum(accumulate({3})), max(accumulate(iter((4, -1)))), list(islice(accumulate(range(100)), 3)))


class Adding:
    def __radd__(self, other):
        return f"{other}+"


print(list(accumulate([1, 2, Adding(), "x"])), next(accumulate([Adding], initial=3)), [*accumulate(n for n in range(4))])
grown = [1]
walk = accumulate(grown)
print(next(walk), grown.append(5), next(walk), next(walk, "end"), grown.append(6), next(walk, "end"))
print(list(accumulate([3, 1, 2], max)), list(accumulate([1, 2, 3], lambda a, b: a * 10 + b)))

# islice and the others as they are made
for arguments in ((None,), (0,), (2,), (None, None), (1, None, None), (0, 4, 1), (0, 4, 2), (3, 3), (True,), (0, 2**31 - 1)):
    source = iter(range(6))
    attempt(arguments, lambda: (list(islice(source, *arguments)), list(source)))
for arguments in ((), (-1,), (1.5,), (0, -1), (0, 1, 0), (0, 1, -1), (1, 2, 3, 4), ("a",), (0, 2**64)):
    attempt(arguments, lambda: list(islice([1, 2, 3], *arguments)))
limited = islice(count(10), 3)
print(next(limited), list(limited), next(limited, "end"), list(islice(islice(count(), 10), 2, 8, 3)))
emptied = islice([1], 5)
print(list(emptied), next(emptied, "end"))
attempt("count", count, "a")
print(count(3), count(-1, 2), count(True), repeat(1, 2), repeat("a"), repeat(1, -5), list(repeat(None, 2)), repeat(object=1, times=1))
attempt("repeat", repeat, 1, "a")
attempt("pairwise", pairwise, 5)
print([type(x).__name__ for x in (count(), repeat(1), chain(), islice([], 1), pairwise([]), starmap(pow, []), zip_longest([], []))])


class Counted(count):
    pass


class Sliced(islice):
    def __next__(self):
        return super().__next__() * 2


print(next(Counted(4)), list(Sliced([1, 2, 3], 2)), list(zip(Sliced([1, 2], None), "ab")), list(islice(Sliced([5, 6], 2), 1)))

# groups that are left early, or taken late
groups = groupby([1, 1, 1, 2, 2, 3])
key, group = next(groups)
print(key, next(group), [(k, list(g)) for k, g in groups], list(group))
groups = groupby("aabbb", str.upper)
held = [(k, g) for k, g in groups]
print([(k, list(g)) for k, g in held])


class Noted:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        print("eq", self.n, other.n, end="; ")
        if other.n == 9:
            raise ValueError("nine")
        return self.n == other.n


groups = groupby(map(Noted, [1, 1, 1, 2, 2, 9, 9, 3]))
key, group = next(groups)
print(next(group).n)
key, group = next(groups)
print(key.n, next(group).n, next(group).n)
attempt("nine", next, group)
attempt("nine", next, group)
attempt("next", lambda: next(groups)[0].n)

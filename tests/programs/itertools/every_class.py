# Every class of itertools: results, arguments, errors, what happens at the end and after errors.
import itertools as it
from itertools import *


def attempt(label, function, *args, **kwargs):
    try:
        result = function(*args, **kwargs)
        print(label, "->", result)
    except Exception as error:
        print(label, "!", type(error).__name__, error)


def first(iterable, n=8):
    return list(islice(iterable, n))


print(first(count()), first(count(5, 2), 3), first(count(1.5, -0.5), 3), first(count(step=3), 3), first(count(10**20), 2))
c = count(3, 4)
next(c)
print(c, count(), count(1), count(1.0, 1), count(2, -1), next(c), count(True))
attempt("count", count, "a")
attempt("count", count, 1, "b")
attempt("count", count, 1, 2, 3)
print(first(cycle("abc")), list(cycle([])), first(cycle(x for x in (1, 2)), 5))
print(list(repeat("x", 3)), first(repeat(7), 2), list(repeat(1, -5)), repeat(1), repeat("a", 2), repeat(object="o", times=1))
r = repeat(1, 5)
next(r)
print(repr(r), r.__length_hint__(), list(r))
attempt("hint", repeat(1).__length_hint__)
attempt("repeat", repeat)
attempt("times", repeat, 1, "x")
print(list(accumulate([1, 2, 3, 4])), list(accumulate("abc")), list(accumulate([3, 1, 2], max)), list(accumulate([], initial=5)))
print(list(accumulate([1, 2], lambda a, b: a * 10 + b, initial=0)), list(accumulate([])), list(accumulate([2, 3], func=pow)))
print(list(batched("abcdefg", 3)), list(batched([], 2)), list(batched("ab", 5)))
attempt("batched", batched, "ab", 0)
attempt("strict", lambda: list(batched("abcde", 2, strict=True)))
attempt("batched", batched, "ab")
print(list(chain("ab", [1], (), {"k": 1})), list(chain()), list(chain.from_iterable(["ab", "c", ""])), chain[int])
attempt("chain", lambda: list(chain([1], 2, [3])))
bad = chain([1], 2, [3])
print(next(bad))
attempt("next", next, bad)
attempt("after", next, bad)
print(list(compress("abcdef", [1, 0, 1, 0, 1])), list(compress("ab", [])), list(compress(data="ab", selectors=[True, True, True])))
print(list(dropwhile(lambda x: x < 3, [1, 2, 3, 1])), list(takewhile(lambda x: x < 3, [1, 2, 3, 1])))
print(list(filterfalse(lambda x: x % 2, range(6))), list(filterfalse(None, [0, 1, "", "a", []])), list(filterfalse(bool, [0, 1])))
print(list(starmap(pow, [(2, 3), [3, 2]])), list(starmap(lambda *a: a, ["ab", ()])))
attempt("starmap", lambda: list(starmap(pow, [1])))
print(list(pairwise("abcd")), list(pairwise("a")), list(pairwise([])))
for args in [(5,), (2, 5), (2, None), (None, 4), (0, 10, 3), (None,), (3, 2), (1, 9, 20), (0,), (5, 5)]:
    source = iter(range(12))
    print(args, list(islice(source, *args)), next(source, "end"))
for args in [(), (-1,), ("a",), (1, -1), (1, 2, 0), (1, 2, -1), (1.5,), (-1, 2), (1, 2, "s"), (1, 2, 3, 4)]:
    attempt(f"islice{args}", islice, "abc", *args)
print(list(zip_longest("abc", "de", "")), list(zip_longest("ab", [1], fillvalue="-")), list(zip_longest()))
print(list(product("ab", [1, 2])), list(product("ab", repeat=2)), list(product()), list(product("ab", "")), list(product("ab", repeat=0)))
attempt("product", product, "a", repeat=-1)
attempt("product", product, 1)
print(list(permutations("abc")), list(permutations("abc", 2)), list(permutations("ab", 3)), list(permutations([], 0)), list(permutations("ab", None)))
attempt("permutations", permutations, "ab", -1)
attempt("permutations", permutations, "ab", "x")
print(list(combinations("abcd", 2)), list(combinations("ab", 3)), list(combinations("ab", 0)), list(combinations(range(4), r=3)))
attempt("combinations", combinations, "ab", -1)
attempt("combinations", combinations, "ab")
print(list(combinations_with_replacement("abc", 2)), list(combinations_with_replacement("", 1)), list(combinations_with_replacement("", 0)), list(combinations_with_replacement("a", 3)))
print(len(list(permutations(range(6)))), sum(1 for _ in combinations(range(12), 5)), sum(1 for _ in product(range(5), repeat=4)))
for cls in [count, repeat, cycle, accumulate, batched, chain, compress, dropwhile, takewhile, filterfalse, starmap, pairwise, islice, zip_longest, product, permutations, combinations, combinations_with_replacement, groupby]:
    print(cls, cls.__module__, cls.__name__, isinstance(cls, type))
x = chain("ab")
print(iter(x) is x, hasattr(x, "__next__"), repr(x)[:24], repr(groupby([]))[:26])
attempt("none", dropwhile, None)
attempt("not iterable", pairwise, 3)
attempt("not iterable", accumulate, 3)


class Letters(chain):
    def upper(self):
        return [item.upper() for item in self]


print(Letters("ab", "c").upper(), list(Letters.from_iterable(["x", "y"])), type(Letters.from_iterable([])).__name__)


class MyCount(count):
    pass


print(MyCount(3), first(MyCount(3), 2))

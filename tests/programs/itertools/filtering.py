# compress, dropwhile, takewhile, filterfalse, starmap: who is asked when, truth of odd objects, errors, ends.
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


class Truth:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        print("  truth of", self.value)
        if self.value is None:
            raise ValueError("undecided")
        return bool(self.value)

    def __repr__(self):
        return f"T{self.value}"


def small(x):
    print("  small?", x)
    return x < 3


print(list(it.takewhile(small, noisy([1, 2, 5, 1]))))
taken = it.takewhile(small, iter(source := iter([1, 7, 2])))
print(list(taken), list(taken), list(source))
print(list(it.dropwhile(small, noisy([1, 5, 2]))))
print(list(it.filterfalse(small, noisy([1, 5, 2, 6]))))
print(list(it.compress(noisy("abcd"), noisy([1, 0, 1]))))
print(list(it.compress("abc", [Truth(1), Truth(0), Truth("x")])), list(it.filterfalse(None, [Truth(0), Truth(1)])), list(it.takewhile(Truth, [1, 0, 1])), list(it.dropwhile(Truth, [1, 0, 1])), list(it.filterfalse(bool, [0, "", "a", None, [], [0]])))
attempt(lambda: list(it.compress("ab", [Truth(None)])))
attempt(lambda: list(it.filterfalse(Truth, [None])))
attempt(lambda: list(it.takewhile(Truth, [1, None])))
for function in (it.takewhile, it.dropwhile, it.filterfalse, it.starmap):
    attempt(lambda: function())
    attempt(lambda: function(len))
    attempt(lambda: function(len, 5))
    attempt(lambda: list(function(5, [1])))
    attempt(lambda: function(len, [], []))
    attempt(lambda: list(function(None, [])))
attempt(lambda: it.compress("a"))
attempt(lambda: it.compress("a", 5))
attempt(lambda: it.compress(5, "a"))
attempt(lambda: list(it.compress(selectors=[1], data="a")))
print(list(it.compress(it.count(), [0, 1, 1])), list(it.compress("abcdef", it.cycle([1, 0]))), list(it.islice(it.compress(it.count(), it.cycle([0, 0, 1])), 3)))
print(list(it.starmap(pow, [(2, 5), [3, 2], range(2, 4)])), list(it.starmap(print, [])), list(it.starmap(lambda *a: a, ["ab", (), {1: 2}, iter([5])])), list(it.starmap(max, [(1, 5), ("a", "b")])))
attempt(lambda: list(it.starmap(pow, [(1,), (2, 3)])))
attempt(lambda: list(it.starmap(pow, [5])))
attempt(lambda: list(it.starmap(operator.truediv, [(1, 2), (1, 0), (4, 2)])))
mapped = it.starmap(operator.truediv, [(1, 2), (1, 0), (4, 2)])
print(next(mapped))
attempt(lambda: next(mapped))
print(next(mapped), next(mapped, "over"))
dropping = it.dropwhile(lambda x: 1 // x, [1, 1, 0, 2, 0])
attempt(lambda: next(dropping))
print(list(dropping))
taking = it.takewhile(lambda x: 1 // x, [1, 0, 1, 5, 1])
print(next(taking))
attempt(lambda: next(taking))
print(list(taking), list(taking))
lines = ["# head", "# more", "data 1", "# not head", "data 2"]
print(list(it.dropwhile(lambda l: l.startswith("#"), lines)), list(it.takewhile(str.isdigit, "12ab3")), list(it.filterfalse(str.isspace, "a b c")), list(it.starmap("{}={}".format, {"a": 1, "b": 2}.items())))

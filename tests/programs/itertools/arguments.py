# Keywords and positions of every constructor, counts of arguments that are wrong, odd integers, subclasses of int, results of __index__.
import itertools as it
import re


def attempt(text):
    try:
        value = eval(text)
        shown = list(it.islice(value, 4)) if hasattr(value, "__next__") else value
        print(text, "->", re.sub(" at 0x[0-9a-f]+", "", repr(shown)))
    except Exception as error:
        print(text, "!", type(error).__name__)


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


class Int(int):
    pass


for text in """
it.accumulate([1, 2], func=max)
it.accumulate(iterable=[1, 2], initial=5)
it.accumulate([1, 2], max, 5)
it.accumulate([1, 2], initial=5, func=None)
it.accumulate([1, 2], function=max)
it.batched(iterable="abc", n=2)
it.batched("abc", n=Index(2))
it.batched("abc", Int(2), strict=False)
it.batched("abc", 2, False)
it.batched("abc", 10**30)
it.chain(iterable="ab")
it.chain.from_iterable(iterable=["ab"])
it.combinations(iterable="abc", r=2)
it.combinations("abc", r=Index(1))
it.combinations("abc", Int(3))
it.combinations("abc", 10**30)
it.combinations("abc")
it.combinations_with_replacement(iterable="ab", r=True)
it.combinations_with_replacement("ab", 2.0)
it.compress(data="ab", selectors=[0, 1])
it.compress("ab", data=[1])
it.count(start=5, step=Int(2))
it.count(step=-1)
it.count(Index(5))
it.count(5, Index(2))
it.count(start=1.5)
it.count(1, 2, 3)
it.cycle(iterable="ab")
it.dropwhile(predicate=bool, iterable="ab")
it.dropwhile(bool, "ab")
it.filterfalse(function=None, iterable="ab")
it.filterfalse(bool, iterable="ab")
it.groupby(iterable="ab", key=ord)
it.groupby("ab", key=None)
it.groupby("ab", ord, 1)
it.islice("abc", Index(2))
it.islice("abc", Int(1), None)
it.islice("abc", 0, None, True)
it.islice("abc", 2.0)
it.islice("abc", start=1)
it.pairwise(iterable="ab")
it.permutations(iterable="ab", r=1)
it.permutations("ab", r=None)
it.permutations("ab", Index(2))
it.permutations("ab", "x")
it.permutations("ab", 1, 2)
it.product("ab", repeat=Int(2))
it.product("ab", repeat=Index(1))
it.product("ab", repeat=2.0)
it.product("ab", repeat=None)
it.product("ab", times=2)
it.product(repeat=3)
it.product(repeat=0)
it.repeat(object=1, times=2)
it.repeat(1, times=Index(2))
it.repeat(times=2)
it.repeat(1, Int(3))
it.repeat(1, -(10**30))
it.repeat(1, 10**30)
it.starmap(function=max, iterable=[])
it.takewhile(bool, [1, 0])
it.takewhile(bool)
it.tee("ab", n=3)
it.tee(iterable="ab", n=1)
it.tee("ab", Index(1))
it.tee("ab", True)
it.tee("ab", 10**30)
it.zip_longest("a", "bc", fillvalue=0)
it.zip_longest(fillvalue=0)
it.zip_longest(iterables="ab")
""".split("\n")[1:-1]:
    attempt(text)
for name in sorted(name for name in dir(it) if not name.startswith("_")):
    cls = getattr(it, name)
    print(name, bool(cls.__doc__), isinstance(cls, type), cls.__module__)


class Own(it.count):
    def __new__(cls, *args, tag="none"):
        self = super().__new__(cls, *args)
        self.tag = tag
        return self

    def __init__(self, *args, **kwargs):
        pass

    def __next__(self):
        return f"{self.tag}{super().__next__()}"


own = Own(5, tag="n")
print(next(own), list(it.islice(own, 2)), own.tag, isinstance(own, it.count), [next(own) for _ in range(2)], list(zip(own, "ab")))


class Starting(it.accumulate):
    __slots__ = ("name",)

    def __new__(cls, items):
        return super().__new__(cls, items, initial=100)


print(list(Starting([1, 2])), type(Starting([1])).__name__)

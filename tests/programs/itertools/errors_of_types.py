# Arguments that are no iterables, functions or numbers for every class and when it is said: at the call or at the first item; texts of the errors.
import itertools as it


def attempt(name, make):
    try:
        made = make()
    except Exception as error:
        print(name, "at the call:", type(error).__name__, error)
        return
    try:
        print(name, "gives", list(made))
    except Exception as error:
        print(name, "at an item:", type(error).__name__, error)


class NoIter:
    pass


class BadIter:
    def __iter__(self):
        return [1]


class Raising:
    def __iter__(self):
        raise KeyError("iter")


class NextRaises:
    def __iter__(self):
        return self

    def __next__(self):
        raise ZeroDivisionError("next")


one_argument = {"accumulate": it.accumulate, "chain": it.chain, "from_iterable": it.chain.from_iterable, "cycle": it.cycle, "groupby": it.groupby, "pairwise": it.pairwise, "permutations": it.permutations, "product": it.product, "zip_longest": it.zip_longest}
others = {
    "batched": lambda s: it.batched(s, 2), "combinations": lambda s: it.combinations(s, 2), "replaced": lambda s: it.combinations_with_replacement(s, 2), "compress": lambda s: it.compress(s, [1]), "selectors": lambda s: it.compress([1], s), "dropwhile": lambda s: it.dropwhile(bool, s), "takewhile": lambda s: it.takewhile(bool, s),
    "filterfalse": lambda s: it.filterfalse(None, s), "islice": lambda s: it.islice(s, 2), "starmap": lambda s: it.starmap(max, s),
}
for name, make in (one_argument | others).items():
    for argument in (5, None, NoIter(), BadIter(), Raising(), NextRaises(), len):
        attempt(f"{name} {type(argument).__name__}", lambda: make(argument))
for name, make in {"dropwhile": it.dropwhile, "takewhile": it.takewhile, "filterfalse": it.filterfalse, "starmap": it.starmap, "accumulate": lambda f, s: it.accumulate(s, f), "groupby": lambda f, s: it.groupby(s, f)}.items():
    for function in (5, "x", [], NoIter()):
        attempt(f"{name} {type(function).__name__}", lambda: make(function, [(1,), (2,)]))
for function in (lambda: 1, lambda a, b, c: 1, int):
    attempt("takewhile", lambda: it.takewhile(function, ["q"]))
    attempt("accumulate", lambda: it.accumulate([1, 2], function))
    attempt("groupby", lambda: it.groupby([[]], function))
class NoBool:
    def __bool__(self):
        raise ValueError("neither")


for name, make in {"compress": lambda: it.compress("a", [NoBool()]), "filterfalse": lambda: it.filterfalse(None, [NoBool()]), "takewhile": lambda: it.takewhile(lambda x: x, [NoBool()]), "dropwhile": lambda: it.dropwhile(lambda x: x, [NoBool()])}.items():
    attempt(name, make)
for pieces in ([1, "a"], ["a", 1], [None, None], [[], ()], [{}, {}], [object, 1], [1, None]):
    attempt("accumulate", lambda: it.accumulate(pieces))
for pieces in ([(1,)], [1], ["ab"], [None], [(1, 2, 3, 4)], [{}]):
    attempt("starmap", lambda: it.starmap(pow, pieces))
for pieces in (["ab", 1], [1], [None, "a"], ["a", []], [{}.keys(), 5]):
    attempt("from_iterable", lambda: it.chain.from_iterable(pieces))
    attempt("chain", lambda: it.chain(*pieces))
